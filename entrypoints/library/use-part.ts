/** Which page of the library is open, by what stands in the address after `#`. */
import { useEffect, useState } from 'preact/hooks';
import { libraryParts } from '@/components/library/library-parts';
import type { LibraryPart } from '@/components/library/library-parts';

/** Follows the address. */
export function usePart(): LibraryPart {
  const [part, setPart] = useState(readPart);
  useEffect(() => {
    const follow = (): void => setPart(readPart());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
}

function readPart(): LibraryPart {
  return libraryParts.find((name) => location.hash === `#${name}`) ?? 'articles';
}
