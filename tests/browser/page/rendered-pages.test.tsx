import { h, hydrate, render } from 'preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '@/lib/page/marks/marks';
import { readArticle } from '@/lib/page/read-article';
import { createSlices } from '@/lib/page/slices';
import { readNow, rememberDom, showPage } from './show-page';

const paragraphs = [
  'The ferry sails again in June.',
  'Its director was in Seoul.',
  'The fishermen asked what they would lose.',
];

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  render(null, document.body);
  showPage('');
});

function Story({ words, onPick }: { words: readonly string[]; onPick: () => void }): ComponentChildren {
  return h(
    'article',
    null,
    words.map((text) => h('p', { key: text, onClick: onPick }, text)),
  );
}

const served = `<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe('a page that a framework takes over', () => {
  it('is taken over as if nothing had been marked, and its marks stay', () => {
    showPage(served);
    const isUnchanged = rememberDom();
    const { text, map } = readNow();
    const start = text.indexOf('Seoul');
    const marks = createMarks<string>(lifetime.signal);
    marks.show('claim', [{ subject: 'Seoul', ranges: map.toRanges({ start, end: start + 5 }) }]);
    const first = document.querySelector('p');
    const onPick = vi.fn();
    hydrate(h(Story, { words: paragraphs, onPick }), document.body);
    expect(isUnchanged()).toBe(true);
    expect(document.querySelector('p')).toBe(first);
    first?.click();
    expect(onPick).toHaveBeenCalledTimes(1);
    expect(marks.list('claim')[0]?.ranges.map(String)).toEqual(['Seoul']);
  });

  it('may move and replace marked text later without an error', () => {
    showPage(served);
    hydrate(h(Story, { words: paragraphs, onPick: () => {} }), document.body);
    const { text, map } = readNow();
    createMarks<string>(lifetime.signal).show('claim', [
      { subject: 'all', ranges: map.toRanges({ start: 0, end: text.length }) },
    ]);
    const next = [...paragraphs].reverse().slice(1);
    render(h(Story, { words: next, onPick: () => {} }), document.body);
    expect(readNow().text).toBe(next.join('\n'));
  });
});

describe('a page of five million characters', () => {
  it('is read whole, with a way back for its last word, and gives the page its turn all along', async () => {
    const paragraph = `<p>${'The harbour office counted the boats and wrote the number down. '.repeat(16)}</p>`;
    showPage(`<article>${paragraph.repeat(5_000)}<p>The end.</p></article>`);
    const took: number[] = [];
    const slices = createSlices(lifetime.signal, (tookMs) => took.push(tookMs));
    const article = await slices.run(readArticle(document, { isOurs: () => false }));
    expect(article?.page.text.length).toBeGreaterThan(5_000_000);
    const length = article?.page.text.length ?? 0;
    expect(article?.map.toRanges({ start: length - 8, end: length }).map(String)).toEqual(['The end.']);
    expect(took.length).toBeGreaterThan(5);
  });
});
