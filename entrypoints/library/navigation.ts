/** Where in the library the reader is: the address decides, so that links, going back and bookmarks work. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseRoute, toHash } from '@/components/library/library-routes';
import type { LibraryRoute } from '@/components/library/library-routes';

/** Goes to a place; `replace` leaves no step to go back to, as while a search is being typed. */
export type Navigate = (
  route: Pick<LibraryRoute, 'part'> & Partial<LibraryRoute>,
  how?: { readonly replace: boolean },
) => void;

/** Follows the address, and changes it. */
export function useNavigation(): { readonly route: LibraryRoute; readonly navigate: Navigate } {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const navigate = useCallback<Navigate>((route, { replace } = { replace: false }) => {
    const next = toHash(route);
    // Replacing raises no event, so the new address is told here in both cases.
    if (replace) replaceAddress(next);
    else if (next !== location.hash) history.pushState(null, '', next);
    setHash(next);
  }, []);
  return { route: parseRoute(hash), navigate };
}

/** Browsers let a page write its address only so often; whoever types faster has the search anyway, and the address a little later. */
function replaceAddress(hash: string): void {
  try {
    history.replaceState(null, '', hash);
  } catch {
    // The next one will pass.
  }
}
