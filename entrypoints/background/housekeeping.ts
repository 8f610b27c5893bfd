/**
 * Keeps the library in order without being asked. No alarm wakes the background for it (that would need a permission): what must be
 * kept safe is new only after a write, and a write is what the background is awake for.
 */
import { systemClock } from '@/lib/platform/clock';
import type { Report } from '@/lib/platform/report';
import { runAlone } from '@/lib/platform/run-alone';
import type { Store } from '@/lib/store/create-store';
import { keepHouse } from '@/lib/store/keep-house';

/** Does what is due, once in the life of a background; called at the browser's start and after writes. */
export function createHousekeeping(store: () => Store, report: Report): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    runAlone('keep-house', () => keepHouse(store(), systemClock())).catch((error: unknown) =>
      report('housekeeping', error),
    );
  };
}
