import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readNow, showPage } from './show-page';

afterEach(() => {
  showPage('');
});

/** Words with everything that makes text and DOM differ. */
const words = fc.stringMatching(/^[\n\t ]{0,3}([a-cé一]{1,4}[ \u00A0\u00AD\u200B\n]{0,3}){0,4}$/);
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constant('<br>'),
    fc.constant('<span hidden>never</span>'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'i', 'span', 'li', 'pre', 'a href="#"', 'td'), tie('html'), tie('html'))
      .map(([tag, first, second]) => `<${tag}>${first}${second}</${tag.split(' ')[0] ?? ''}>`),
    fc
      .tuple(tie('html'), tie('html'))
      .map(([light, shadow]) => `<x-y><template shadowrootmode="open">${shadow}<slot></slot></template>${light}</x-y>`),
  ),
}));

describe('the way between text and DOM', () => {
  it('is the identity over offset, range, offset', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (page, a, b) => {
        showPage(page);
        const { text, map } = readNow();
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const range = map.toRange({ start, end });
        const span = range === null ? null : map.toSpan(range);
        if (span === null) return;
        // Characters that stand nowhere in the DOM may be lost at the ends, and nothing else.
        expect(text.slice(start, span.start) + text.slice(span.end, end)).toMatch(/^\n*$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives each character a range with that character in it', () => {
    fc.assert(
      fc.property(html, (page) => {
        showPage(page);
        const { text, map } = readNow();
        for (let start = 0; start < text.length; start += 1) {
          const range = map.toRange({ start, end: start + 1 });
          if (range !== null) expect(range.toString().replace(/[\s\u00A0]/, ' ')).toBe(text[start]?.replace('\n', ' '));
          else expect(text[start]).toMatch(/[\n ]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('covers the whole text by ranges, one for each tree', () => {
    fc.assert(
      fc.property(html, (page) => {
        showPage(page);
        const { text, map } = readNow();
        const trees = map.toRanges({ start: 0, end: text.length }).map((range) => range.startContainer.getRootNode());
        trees.forEach((tree, index) => {
          expect(tree).not.toBe(trees[index + 1]);
        });
        expect(trees.length > 0).toBe(text.trim() !== '');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a range in the page', () => {
  it('is exact over collapsed white space and removed characters', () => {
    showPage('<p>the  Sun\u00ADshine \n <b>Policy</b> of</p>');
    const { text, map } = readNow();
    const start = text.indexOf('Sunshine');
    const range = map.toRange({ start, end: start + 'Sunshine Policy'.length });
    expect(range?.toString()).toBe('Sun\u00ADshine \n Policy');
  });

  it('becomes a span wherever its ends stand', () => {
    showPage('<div id="a"><p>one</p><img><p id="b">two <i hidden>never</i></p></div><p>three</p>');
    const { map } = readNow();
    const range = new Range();
    range.selectNode(document.getElementById('b') ?? document.body);
    expect(map.toSpan(range)).toEqual({ start: 4, end: 7 });
    range.selectNodeContents(document.getElementById('a') ?? document.body);
    expect(map.toSpan(range)).toEqual({ start: 0, end: 7 });
  });

  it('is no span when it holds nothing of the text', () => {
    showPage('<p>one</p><p hidden id="h">never</p><textarea>x</textarea><p>two</p>');
    const { map } = readNow();
    const range = new Range();
    range.selectNodeContents(document.getElementById('h') ?? document.body);
    expect(map.toSpan(range)).toBeNull();
    range.setStart(document.body, 0);
    range.collapse(true);
    expect(map.toSpan(range)).toBeNull();
  });

  it('is none for a span of nothing or one beyond the text', () => {
    showPage('<p>one</p><p>two</p>');
    const { map } = readNow();
    expect(map.toRange({ start: 1, end: 1 })).toBeNull();
    expect(map.toRange({ start: 3, end: 4 })).toBeNull();
    expect(map.toRange({ start: 90, end: 99 })).toBeNull();
  });

  it('does not cross the edge of a shadow tree, ranges do', () => {
    showPage('<p>one</p><x-y><template shadowrootmode="open"><p>two</p></template></x-y><p>three</p>');
    const { text, map } = readNow();
    expect(map.toRange({ start: 0, end: 7 })).toBeNull();
    expect(map.toRanges({ start: 0, end: text.length }).map(String)).toEqual(['one', 'two', 'three']);
    expect(map.shadowRoots).toHaveLength(1);
  });
});
