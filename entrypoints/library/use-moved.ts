/** Which highlights were lost or changed when their articles were last visited, followed for as long as the library is open. */
import { useEffect, useState } from 'preact/hooks';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import type { Store } from '@/lib/store/create-store';

const nothingMoved: MovedHighlights = new Map();

/** What cannot be read is not known, and then nothing is said of it. */
export function useMoved(store: Store): MovedHighlights {
  const [moved, setMoved] = useState(nothingMoved);
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.observations.listMoved(),
      ending.signal,
      (read) => setMoved(read.kind === 'done' ? new Map(read.value.map((row) => [row.id, row])) : nothingMoved),
    );
    return () => ending.abort();
  }, [store]);
  return moved;
}
