/** Which tab a surface is about: the one its address names (`?tab=7`), else the one in front, for as long as it stays there. */
import { findActiveTab, watchActiveTab } from '@/lib/platform/tabs';

/** The tab that an address names; null when it names none. */
export function readTabId(search: string): number | null {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

/**
 * Calls back with the tab, now and whenever another one comes to the front or the one in front has loaded another page; the signal it
 * hands over ends with that. Null when there is no tab. `isSame` says that it is the tab of the last call: what is shown may stay
 * until more is known, for the reader may be writing in it.
 */
export function followTab(
  named: number | null,
  signal: AbortSignal,
  changed: (tabId: number | null, turn: AbortSignal, isSame: boolean) => void,
): void {
  let turn = new AbortController();
  let last: number | null = null;
  const begin = async (): Promise<void> => {
    turn.abort();
    const mine = new AbortController();
    turn = mine;
    const tabId = named ?? (await findActiveTab())?.id ?? null;
    if (mine.signal.aborted || signal.aborted) return;
    const isSame = tabId === last;
    last = tabId;
    changed(tabId, AbortSignal.any([signal, mine.signal]), isSame);
  };
  watchActiveTab(signal, () => void begin());
  void begin();
}
