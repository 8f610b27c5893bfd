/**
 * Which settings a search finds: those in which every word of it stands, wherever the page shows it. What is shown is what is searched, so no
 * list of search words can grow old. Hits are marked by the browser's own highlights: nothing is wrapped, and no component has to know.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const highlightName = 'found-setting';

/** Follows what is shown; null while nothing is looked for. */
export function useFoundSettings(query: string, root: RefObject<HTMLElement>): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  // Without dependencies: what a setting shows may change at any drawing, and the state changes only when other settings are found.
  useLayoutEffect(() => {
    const wanted = fold(query).split(/\s+/).filter(Boolean);
    const settings = [...(root.current?.querySelectorAll<HTMLElement>('[data-setting]') ?? [])];
    const hits = wanted.length === 0 ? null : settings.filter((setting) => holdsAll(setting, wanted));
    mark(hits ?? [], wanted);
    const names = hits === null ? null : new Set(hits.map(({ dataset }) => dataset.setting ?? ''));
    setFound((before) => (isSame(before, names) ? before : names));
  });
  useLayoutEffect(() => () => void CSS.highlights.delete(highlightName), []);
  return found;
}

/** A setting is found by the heading above it, too. */
function holdsAll(setting: HTMLElement, wanted: readonly string[]): boolean {
  const heading = setting.closest('section')?.querySelector('h2')?.textContent ?? '';
  const text = fold(`${heading} ${setting.textContent}`);
  return wanted.every((word) => text.includes(word));
}

function mark(settings: readonly HTMLElement[], wanted: readonly string[]): void {
  const ranges = settings.flatMap((setting) => findRanges(setting, wanted));
  if (ranges.length === 0) CSS.highlights.delete(highlightName);
  else CSS.highlights.set(highlightName, new Highlight(...ranges));
}

function findRanges(setting: HTMLElement, wanted: readonly string[]): Range[] {
  const walker = document.createTreeWalker(setting, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = fold(node.nodeValue ?? '');
    // Where folding changed the length, places in the folded text are not places in the shown one.
    if (text.length !== node.nodeValue?.length) continue;
    for (const word of wanted) {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Case and accents do not count, as in the library's search. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

function isSame(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every((name) => other.has(name));
}
