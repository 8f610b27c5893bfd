import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import css from '@/lib/page/marks/marks.css?inline';
import { createHitTest } from '@/lib/page/marks/hit-test';
import { createMarks } from '@/lib/page/marks/marks';
import type { Mark } from '@/lib/page/marks/marks';
import { markLayers, markName } from '@/lib/page/marks/mark-layers';
import { readNow, rememberDom, showPage } from './show-page';

let lifetime = new AbortController();
const sheet = new CSSStyleSheet();

beforeEach(() => {
  lifetime = new AbortController();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
});

afterEach(() => {
  lifetime.abort();
  showPage('');
});

/** The words as a mark on the page that is shown. */
function markOf(words: string): Mark<string> {
  const { text, map } = readNow();
  const start = text.indexOf(words);
  return { subject: words, ranges: map.toRanges({ start, end: start + words.length }) };
}

function names(): readonly string[] {
  return [...CSS.highlights.keys()].sort();
}

describe('marks', () => {
  it('are in the registry under opaque names, one highlight to a name, and leave the DOM alone', () => {
    showPage('<p>North Korea and South Korea</p>');
    const isUnchanged = rememberDom();
    const marks = createMarks<string>(lifetime.signal);
    marks.show('mention', [markOf('North Korea'), markOf('South Korea')]);
    marks.show('claim', [markOf('Korea and South')]);
    expect(names()).toEqual(['bs1', 'bs6']);
    expect(CSS.highlights.get('bs6')?.size).toBe(2);
    expect(isUnchanged()).toBe(true);
  });

  it('that stay are not painted anew, the others go', () => {
    showPage('<p>North Korea and South Korea</p>');
    const marks = createMarks<string>(lifetime.signal);
    const [north, south] = [markOf('North Korea'), markOf('South Korea')];
    marks.show('mention', [north]);
    const highlight = CSS.highlights.get('bs6');
    marks.show('mention', [north, south]);
    expect(CSS.highlights.get('bs6')).toBe(highlight);
    marks.show('mention', [south]);
    expect([...(highlight ?? [])]).toEqual(south.ranges);
    expect(marks.list('mention')).toEqual([south]);
  });

  it('leave no name behind when a layer is empty or the script ends', () => {
    showPage('<p>North Korea</p>');
    const marks = createMarks<string>(lifetime.signal);
    marks.show('flash', [markOf('Korea')]);
    marks.show('quote', [markOf('North')]);
    marks.show('flash', []);
    expect(names()).toEqual(['bs4']);
    lifetime.abort();
    expect(names()).toEqual([]);
    marks.show('quote', [markOf('North')]);
    expect(names()).toEqual([]);
  });

  it('move to other names on dark pages', () => {
    showPage('<p>North Korea</p>');
    const marks = createMarks<string>(lifetime.signal);
    marks.show('mention', [markOf('North Korea')]);
    marks.setTone('dark');
    expect(names()).toEqual([markName('mention', 'dark')]);
  });

  it('have a look for every layer in both tones', () => {
    for (const layer of markLayers) {
      for (const tone of ['light', 'dark'] as const) expect(css).toContain(`::highlight(${markName(layer, tone)})`);
    }
  });

  it('reach into open shadow roots', () => {
    showPage('<x-y><template shadowrootmode="open"><p>Seoul</p></template></x-y>');
    const host = document.querySelector('x-y')?.shadowRoot?.querySelector('p') ?? document.body;
    createMarks<string>(lifetime.signal).show('claim', [markOf('Seoul')]);
    expect(getComputedStyle(host, '::highlight(bs1)').backgroundColor).toBe('rgb(247, 220, 111)');
  });
});

describe('the hit test', () => {
  function centreOf(mark: Mark<string>): [number, number] {
    const rect = mark.ranges[0]?.getBoundingClientRect() ?? new DOMRect();
    return [rect.x + rect.width / 2, rect.y + rect.height / 2];
  }

  it('finds what is under a point, topmost first, and nothing beside it', () => {
    showPage('<p style="position:absolute;left:40px;top:40px">North Korea and <b>China</b></p>');
    const marks = createMarks<string>(lifetime.signal);
    const north = markOf('North Korea');
    const sentence = markOf('North Korea and China');
    marks.show('evidence', [sentence]);
    marks.show('mention', [north]);
    const { marksAt } = createHitTest(marks, () => []);
    expect(marksAt(...centreOf(north)).map(({ layer, subject }) => [layer, subject])).toEqual([
      ['mention', 'North Korea'],
      ['evidence', 'North Korea and China'],
    ]);
    expect(marksAt(...centreOf(markOf('China'))).map(({ layer }) => layer)).toEqual(['evidence']);
    expect(marksAt(2, 2)).toEqual([]);
  });

  it('finds marks in open shadow roots', () => {
    showPage('<x-y><template shadowrootmode="open"><p>Seoul</p></template></x-y>');
    const marks = createMarks<string>(lifetime.signal);
    const seoul = markOf('Seoul');
    marks.show('mention', [seoul]);
    const { marksAt } = createHitTest(marks, () => readNow().map.shadowRoots);
    expect(marksAt(...centreOf(seoul)).map(({ subject }) => subject)).toEqual(['Seoul']);
  });

  it('leaves the marks of the page itself alone', () => {
    showPage('<p style="position:absolute;left:40px;top:40px">North Korea</p>');
    const mark = markOf('North Korea');
    CSS.highlights.set('theirs', new Highlight(...mark.ranges));
    const { marksAt } = createHitTest(createMarks<string>(lifetime.signal), () => []);
    expect(marksAt(...centreOf(mark))).toEqual([]);
    CSS.highlights.delete('theirs');
  });
});
