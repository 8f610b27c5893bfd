/** The keys that go on to the next thing of the same sort while a card or the toolbar has the focus. Elsewhere they are the page's. Pure. */

/** 1 for N, -1 for P, null for every other key and for keys pressed with a modifier. */
export function stepOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const key = event.key.toLowerCase();
  return key === 'n' ? 1 : key === 'p' ? -1 : null;
}
