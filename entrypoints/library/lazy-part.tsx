/** Draws the part of the library that the address names, as soon as its file is there. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryPart } from '@/components/library/library-routes';
import { Notice } from '@/components/notice/notice';
import type { Part, PartProps } from './library-context';
import { partTable } from './part-table';

type Loaded =
  | { readonly part: LibraryPart; readonly kind: 'ready'; readonly Part: Part }
  /** The extension was updated under the open page, and the file is gone. */
  | { readonly part: LibraryPart; readonly kind: 'missing' };

/** An empty, busy page until then. */
export function LazyPart(props: PartProps): JSX.Element {
  const { part } = props.route;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (next: Loaded): void => {
      if (isWanted) setLoaded(next);
    };
    partTable[part]().then(
      (Part) => settle({ part, kind: 'ready', Part }),
      () => settle({ part, kind: 'missing' }),
    );
    return () => {
      isWanted = false;
    };
  }, [part]);
  if (loaded?.part !== part) return <main class="library-main" aria-busy="true" />;
  if (loaded.kind === 'ready') return <loaded.Part {...props} />;
  return (
    <main class="library-main" aria-busy="false">
      <Notice kind="closed" onAction={() => location.reload()} />
    </main>
  );
}
