import { describe, expect, it, vi } from 'vitest';
import { sampleArticleText, sampleArticleTimeline } from '@/components/samples/sample-article-timeline';
import { ArticleTimeline } from '@/components/timeline/article/article-timeline';
import { sampleTimelineActions } from '@/components/timeline/article/article-timeline.examples';
import { Timeline } from '@/components/timeline/timeline';
import type { TimelineProps } from '@/components/timeline/timeline';
import type { Timeline as TimelineModel, TimelineEntry } from '@/lib/core/timeline/timeline';
import { getNamed, pressKey, renderComponent, settle } from '../../support/render-component';

const known = (date: string, text: string): TimelineEntry => ({
  ...{ kind: date.includes('/') ? 'span' : 'point', date, eventKind: 'other', text },
  ...{ source: 'known', citation: null },
});

const model = (before: readonly TimelineEntry[], since: readonly TimelineEntry[] = []): TimelineModel => ({
  ...{ articleDate: '2025-07-01', before, since, asOf: null },
  hidden: { before: 0, since: 0 },
});

const three = model([known('1998', 'One'), known('2018', 'Two'), known('2020', 'Three')]);

function draw(timeline: TimelineModel, props: Partial<TimelineProps> = {}, options = {}): HTMLElement {
  return renderComponent(<Timeline timeline={timeline} name="Sarn" {...props} />, options);
}

const rowTexts = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.timeline > li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
const focused = (): string => document.activeElement?.textContent ?? '';

async function focusFirst(root: HTMLElement): Promise<void> {
  await settle(() => root.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus());
}

describe('a timeline under the keyboard', () => {
  it('is one stop for the tab key', () => {
    expect(draw(three).querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('is moved along by arrows, Home and End, and ends at its ends', async () => {
    const root = draw(three);
    await focusFirst(root);
    const passed: string[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Home', 'End', 'ArrowLeft']) {
      await pressKey(key);
      passed.push(focused().slice(4));
    }
    expect(passed).toEqual(['One', 'Two', 'Three', 'Three', 'One', 'Three', 'Two']);
  });

  it('goes the other way by left and right where reading does', async () => {
    const root = draw(three, {}, { direction: 'rtl' });
    await focusFirst(root);
    await pressKey('ArrowLeft');
    expect(focused()).toContain('Two');
  });

  it('comes back to where it was left', async () => {
    const root = draw(three);
    await focusFirst(root);
    await pressKey('ArrowDown');
    expect(root.querySelector('[tabindex="0"]')?.textContent).toContain('Two');
  });

  it('leaves combinations of keys to the browser', async () => {
    const root = draw(three);
    await focusFirst(root);
    await pressKey('ArrowDown', { altKey: true });
    expect(focused()).toContain('One');
  });

  it('shows all of it by A and keeps the focus on the line', async () => {
    const onShowAll = vi.fn();
    const cut = { ...three, hidden: { before: 4, since: 0 } };
    const root = draw(cut, { onShowAll });
    await focusFirst(root);
    expect(focused()).toBe('4 more events');
    onShowAll.mockImplementation(() => {
      renderComponent(<Timeline timeline={three} name="Sarn" onShowAll={onShowAll} />, {}, root);
    });
    await pressKey('a');
    expect(onShowAll).toHaveBeenCalledOnce();
    expect(focused()).toContain('One');
  });
});

describe('a timeline that is drawn', () => {
  it('tells long times without anything, but not where something was left out', () => {
    expect(rowTexts(draw(three))).toContain('20 yearsNothing is told for 20 years.');
    const cut = { ...three, hidden: { before: 1, since: 0 } };
    expect(rowTexts(draw(cut)).join(' ')).not.toContain('20 years');
  });

  it('gives machines the dates that they can read', () => {
    const times = [...draw(three).querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).toEqual(['1998', '2018', '2020']);
  });

  it('calls what only the article tells of the time after it expected, not past', () => {
    const expected = sampleArticleTimeline.entries.slice(-1);
    expect(rowTexts(draw(model([], expected)))).toContain('Still ahead then, as the article has it');
    const happened = [...expected, known('2026', 'It did')];
    expect(rowTexts(draw(model([], happened)))).toContain('Since then');
  });

  it('draws ten thousand events a part at a time', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => known(String(1000 + (index % 1000)), `Event ${index}`));
    const root = draw({ ...model(many), articleDate: null });
    expect(root.querySelectorAll('.timeline > li').length).toBeLessThan(250);
    await settle(() => getNamed(root, 'button', '9,800 more events').click());
    expect(root.querySelectorAll('.timeline > li').length).toBeLessThan(450);
    expect(root.textContent).toContain('9,600 more events');
  });

  it('stands on a scale where there is room: what is later stands further on', () => {
    const timeline = model([known('2000', 'A'), known('2005/2015', 'B'), known('2020', 'C')]);
    expect(getComputedStyle(trackOf(draw(timeline, {}, { width: 340 }), 0)).display).toBe('none');
    const root = draw(timeline, {}, { width: 900 });
    const bars = [0, 1, 2].map((index) => barOf(trackOf(root, index)));
    expect(bars.map(({ left }) => left)).toEqual(bars.map(({ left }) => left).sort((a, b) => a - b));
    const perYear = (bars[1]?.width ?? 0) / 11;
    expect((bars[2]?.left ?? 0) - (bars[0]?.left ?? 0)).toBeCloseTo(20 * perYear, -1);
  });
});

function trackOf(root: HTMLElement, index: number): Element {
  const track = root.querySelectorAll('.timeline-track')[index];
  if (track === undefined) throw new Error(`There is no track ${index}`);
  return track;
}

/** The bar is a pseudo element, so its place is read from the style that puts it there. */
function barOf(track: Element): { left: number; width: number } {
  const { left, width } = getComputedStyle(track, '::before');
  return { left: parseFloat(left), width: parseFloat(width) };
}

describe('the timeline of an article', () => {
  const drawArticle = (onJumpToPassage = vi.fn()): HTMLElement =>
    renderComponent(
      <ArticleTimeline
        article={{ timeline: sampleArticleTimeline, text: sampleArticleText }}
        actions={{ ...sampleTimelineActions, onJumpToPassage }}
      />,
    );

  it('leads to the sentence that was pressed', async () => {
    const onJump = vi.fn();
    const root = drawArticle(onJump);
    const [first] = sampleArticleTimeline.entries;
    await settle(() => root.querySelector<HTMLElement>('.timeline-jump')?.click());
    expect(onJump).toHaveBeenCalledWith(first?.sentence);
  });

  it('tells from what a date was counted, and nothing where the sentence says it in full', () => {
    const origins = [...drawArticle().querySelectorAll('.timeline-origin')].map(({ textContent }) =>
      textContent.replaceAll(/\s*–\s*/gu, '–'),
    );
    expect(origins).toEqual([
      '“In her first week in office” → 5–11 November 2018, counted from 5 November 2018, when Ilva Brandt took office (Governor of Ostrey)',
      '“The following year” → 2019, counted from “In 2018”',
      '“Last Friday” → 27 June 2025, counted from the day of this article, 1 July 2025',
    ]);
  });

  it('shows only what names somebody, and all again', async () => {
    const root = drawArticle();
    const count = (): number => root.querySelectorAll('.timeline-jump').length;
    const all = count();
    await settle(() => getNamed(root, 'button', 'Ilva Brandt 2').click());
    expect([...root.querySelectorAll('.timeline .timeline-quote')].map(({ textContent }) => textContent)).toEqual([
      'In 2018 Ilva Brandt won the governorship of Ostrey on a promise to keep the harbour in public hands.',
      'In her first week in office she had ordered the tugs to stay in port.',
    ]);
    await settle(() => getNamed(root, 'button', 'All').click());
    expect(count()).toBe(all);
  });

  it('lists dates that nobody can place apart from the line', () => {
    const root = drawArticle();
    expect(root.querySelector('.unplaced strong')?.textContent).toBe('Two months after the storm');
    expect(root.querySelector('.timeline')?.textContent).not.toContain('lighthouse');
  });

  it('says what a calendar could not take', async () => {
    const root = drawArticle();
    await settle(() => getNamed(root, 'button', 'Save').click());
    await settle(() => getNamed(root, 'button', 'Calendar (ICS)').click());
    expect(root.querySelector('.timeline-left-out')?.textContent).toContain('2 entries are not in the calendar');
  });
});
