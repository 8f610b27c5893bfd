import { afterEach, describe, expect, it } from 'vitest';
import { edgeOf } from '@/lib/page/overlay/place-at-edge';
import { offsetAtPoint } from '@/lib/page/selection/offset-at-point';
import { readNow, showPage } from './show-page';

afterEach(() => showPage(''));

/** For each letter of the words: which offset lies a little inside its left edge. */
function offsetsOver(words: string): (number | null)[] {
  const { text, map } = readNow();
  const start = text.indexOf(words);
  return Array.from(words, (_, index) => {
    const box = map.toRange({ start: start + index, end: start + index + 1 })?.getBoundingClientRect();
    const point = { x: (box?.left ?? 0) + 1, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    const offset = offsetAtPoint(document, map, point);
    return offset === null ? null : offset - start;
  });
}

describe('the place of the text under a point', () => {
  it('is that of the letter, over the borders of elements', () => {
    showPage('<p>One <b>two</b> three</p><p>four</p>');
    expect(offsetsOver('two')).toEqual([0, 1, 2]);
    expect(offsetsOver('four')).toEqual([0, 1, 2, 3]);
  });

  it('is found in open shadow trees', () => {
    showPage('<p>one</p><div><template shadowrootmode="open"><p>within</p></template></div>');
    expect(offsetsOver('within')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is none where there is no text that was read', () => {
    showPage('<p>one</p><textarea style="position:fixed;inset:0;width:100%;height:100%">two</textarea>');
    const { map } = readNow();
    expect(offsetAtPoint(document, map, { x: 40, y: 40 })).toBeNull();
  });
});

describe('the edge of a range', () => {
  function edges(html: string): { start: number; end: number } {
    showPage(html);
    const { text, map } = readNow();
    const range = map.toRange({ start: 0, end: text.length });
    if (range === null) throw new Error('The page has no text.');
    return { start: edgeOf(range, 'start')?.x ?? NaN, end: edgeOf(range, 'end')?.x ?? NaN };
  }

  it('begins on the left, and on the right where one reads from there', () => {
    const latin = edges('<p>one two</p>');
    expect(latin.start).toBeLessThan(latin.end);
    const hebrew = edges('<p dir="rtl">שלום עולם</p>');
    expect(hebrew.start).toBeGreaterThan(hebrew.end);
  });

  it('has no stem across vertical lines', () => {
    showPage('<p style="writing-mode:vertical-rl">縦書き</p>');
    const { text, map } = readNow();
    const range = map.toRange({ start: 0, end: text.length });
    expect(range === null ? null : edgeOf(range, 'end')?.height).toBe(0);
  });
});
