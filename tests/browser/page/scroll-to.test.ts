import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '@/lib/page/marks/marks';
import { createScrollTo } from '@/lib/page/marks/scroll-to';
import { readNow, showPage } from './show-page';

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  vi.useRealTimers();
  showPage('');
});

describe('jumping to a place', () => {
  it('brings the words into view, even deep in a long paragraph, and flashes them for a moment', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    showPage(
      `<div style="height:3000px">top</div><p style="width:200px">${'word '.repeat(3_000)}here ${'word '.repeat(3_000)}</p>`,
    );
    const { text, map } = readNow();
    const start = text.indexOf('here');
    const ranges = map.toRanges({ start, end: start + 4 });
    const marks = createMarks<string>(lifetime.signal);
    expect(createScrollTo(marks, 'flash', lifetime.signal).scrollTo(ranges)).toBe(true);
    const top = ranges[0]?.getBoundingClientRect().top ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
    expect(marks.list('flash')).toHaveLength(1);
    vi.advanceTimersByTime(5_000);
    expect(marks.list('flash')).toHaveLength(0);
  });

  it('says so when the words have left the page', () => {
    showPage('<p>gone</p>');
    const { map } = readNow();
    const ranges = map.toRanges({ start: 0, end: 4 });
    document.querySelector('p')?.remove();
    expect(createScrollTo(createMarks<string>(lifetime.signal), 'flash', lifetime.signal).scrollTo(ranges)).toBe(false);
  });

  it('goes to what is folded around them and leaves it folded', () => {
    showPage('<div style="height:3000px">top</div><details><summary>more</summary><p>here</p></details>');
    const { text, map } = readNow();
    const start = text.indexOf('here');
    const ranges = map.toRanges({ start, end: start + 4 });
    expect(createScrollTo(createMarks<string>(lifetime.signal), 'flash', lifetime.signal).scrollTo(ranges)).toBe(true);
    const details = document.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.getBoundingClientRect().top).toBeLessThan(innerHeight);
  });
});
