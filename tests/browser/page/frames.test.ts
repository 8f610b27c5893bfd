import { afterEach, describe, expect, it, vi } from 'vitest';
import css from '@/lib/page/marks/marks.css?inline';
import { createHitTest } from '@/lib/page/marks/hit-test';
import { createMarks } from '@/lib/page/marks/marks';
import { createScrollTo } from '@/lib/page/marks/scroll-to';
import { boxOf } from '@/lib/page/overlay/range-box';
import { readSelection } from '@/lib/page/selection/selection';
import { watchPage } from '@/lib/page/watch/watch-page';
import { readNow, rememberDom, showPage } from './show-page';

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  vi.useRealTimers();
  showPage('');
});

const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frame = (html: string, attributes = ''): string => `<iframe ${attributes} srcdoc="${escape(html)}"></iframe>`;

/** Shows a page and waits until its frames have loaded. */
async function showFrames(html: string): Promise<void> {
  showPage(html);
  const loading = [...document.querySelectorAll('iframe')].map(
    (element) => new Promise((done) => element.addEventListener('load', done, { once: true })),
  );
  await Promise.all(loading);
}

function rangesOf(words: string): readonly Range[] {
  const { text, map } = readNow();
  const start = text.indexOf(words);
  return map.toRanges({ start, end: start + words.length });
}

const framedDocument = (): Document => document.querySelector('iframe')?.contentDocument ?? document;

describe('frames of the same origin', () => {
  it('are read where they stand, frames in frames too', async () => {
    await showFrames(
      `<p>before</p>${frame(`<p>framed</p><x-y><template shadowrootmode="open">shadow</template></x-y>`)}<p>after</p>`,
    );
    const { text, map } = readNow();
    expect(text).toBe('before\nframed\nshadow\nafter');
    expect(map.frames).toEqual([framedDocument()]);
  });

  it.each([
    ['sandboxed ones', frame('<p>x</p>', 'sandbox')],
    ['those not shown', frame('<p>x</p>', 'hidden')],
    ['specks', frame('<p>x</p>', 'style="width:1px;height:1px;border:0"')],
    ['those being written in', frame('<body contenteditable><p>x</p></body>')],
  ])('are not read: %s', async (_, html) => {
    await showFrames(`<p>seen</p>${html}`);
    expect(readNow().text).toBe('seen');
  });

  it('give ranges of their own to a span that runs through them', async () => {
    await showFrames(`<p>one</p>${frame('<p>two</p>')}<p>three</p>`);
    const ranges = rangesOf('one\ntwo\nthree');
    expect(ranges.map(String)).toEqual(['one', 'two', 'three']);
  });

  it('are painted in their own registry, leave it as it was, and are no other in their nodes', async () => {
    await showFrames(`<p>one</p>${frame('<p>two</p>')}`);
    const isUnchanged = rememberDom();
    const isFrameUnchanged = framedDocument().documentElement.cloneNode(true);
    const marks = createMarks<string>(lifetime.signal, { treeCss: css });
    marks.show('claim', [{ subject: 'both', ranges: rangesOf('one\ntwo') }]);
    const view = document.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
    const word = framedDocument().querySelector('p') ?? document.body;
    expect([CSS.highlights.size, view.CSS.highlights.size]).toEqual([1, 1]);
    expect(view.getComputedStyle(word, '::highlight(bs1)').backgroundColor).toBe('rgb(247, 220, 111)');
    expect(isUnchanged() && framedDocument().documentElement.isEqualNode(isFrameUnchanged)).toBe(true);
    lifetime.abort();
    expect([CSS.highlights.size, view.CSS.highlights.size, framedDocument().adoptedStyleSheets.length]).toEqual([
      0, 0, 0,
    ]);
  });

  it('are hit, selected and placed by', async () => {
    await showFrames(
      `<div style="height:80px"></div>${frame('<body style="margin:0"><p style="position:absolute;margin:0;left:10px;top:20px">two</p>', 'style="border:5px solid"')}`,
    );
    const marks = createMarks<string>(lifetime.signal);
    const [range] = rangesOf('two');
    if (range === undefined) throw new Error('The frame was not read.');
    marks.show('claim', [{ subject: 'two', ranges: [range] }]);
    const { marksAt } = createHitTest(marks, () => [], framedDocument());
    expect(marksAt(12, 25).map(({ subject }) => subject)).toEqual(['two']);
    const element = document.querySelector('iframe')?.getBoundingClientRect();
    expect(boxOf(range).top).toBe((element?.top ?? 0) + 5 + 20);
    framedDocument().getSelection()?.selectAllChildren(framedDocument().body);
    const { text, map } = readNow();
    expect(readSelection(framedDocument(), text, map)?.span).toEqual({ start: text.indexOf('two'), end: text.length });
  });

  it('are scrolled to', async () => {
    await showFrames(
      `<div style="height:3000px"></div>${frame('<div style="height:2000px"></div><p>two</p>', 'style="height:200px"')}`,
    );
    const ranges = rangesOf('two');
    expect(createScrollTo(createMarks<string>(lifetime.signal), 'flash', lifetime.signal).scrollTo(ranges)).toBe(true);
    const { top } = boxOf(ranges[0] ?? new Range());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
  });

  it('are watched: when they load, and when their text changes', async () => {
    await showFrames(`<p>one</p>${frame('<p>two</p>')}`);
    const onTextChanged = vi.fn();
    const watch = watchPage({
      ...{ document, signal: lifetime.signal, isOurs: () => false, onTextChanged, onAddressChanged: () => {} },
    });
    watch.follow(readNow().map.frames);
    const word = framedDocument().querySelector('p');
    if (word !== null) word.textContent = 'other';
    await vi.waitFor(() => {
      expect(onTextChanged).toHaveBeenCalledTimes(1);
    });
    framedDocument().location.reload();
    await vi.waitFor(() => {
      expect(onTextChanged).toHaveBeenCalledTimes(2);
    });
  });
});

describe('open shadow roots', () => {
  it('adopt the style sheet of marks while something is marked in them, once', () => {
    showPage('<x-y><template shadowrootmode="open"><p>Seoul and Tokyo</p></template></x-y>');
    const root = document.querySelector('x-y')?.shadowRoot;
    const marks = createMarks<string>(lifetime.signal, { treeCss: css });
    for (const words of ['Seoul', 'Tokyo']) marks.show('claim', [{ subject: words, ranges: rangesOf(words) }]);
    expect(root?.adoptedStyleSheets).toHaveLength(1);
    lifetime.abort();
    expect(root?.adoptedStyleSheets).toHaveLength(0);
  });
});
