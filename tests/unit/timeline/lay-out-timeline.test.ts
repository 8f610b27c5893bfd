import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import { layOutTimeline } from '@/lib/core/timeline/drawing/lay-out-timeline';
import { entityEvent } from './arbitraries';

describe('the rows of a timeline', () => {
  it('hold every entry once, in order, with the article between what was before and what came since', () => {
    fc.assert(
      fc.property(fc.array(entityEvent, { maxLength: 20 }), fc.option(fc.constant(6)), (events, limit) => {
        const timeline = buildTimeline({ events, asOf: '2026' }, { articleDate: '2018-05', limit });
        const { rows } = layOutTimeline(timeline);
        const shown = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
        expect(shown).toEqual([...timeline.before, ...timeline.since]);
        const line = rows.findIndex(({ kind }) => kind === 'article');
        const later = rows.map((row, index) => row.kind !== 'entry' || row.isLater === index > line);
        expect(later.every(Boolean)).toBe(true);
      }),
    );
  });

  it('tell each gap of the scale once, where every entry has a beginning to stand by', () => {
    const beginning = entityEvent.filter(({ date }) => !/^(\.\.)?\//.test(date));
    fc.assert(
      fc.property(fc.array(beginning, { maxLength: 12 }), (events) => {
        const timeline = buildTimeline({ events, asOf: '2026' }, { articleDate: '2018-05', limit: null });
        const { rows, scale } = layOutTimeline(timeline);
        expect(rows.filter(({ kind }) => kind === 'gap')).toHaveLength(scale?.gaps.length ?? 0);
      }),
    );
  });

  it('tell no gap where something was left out, for it may have happened there', () => {
    const events = ['1900', '2001', '2002', '2003', '2004'].map((date, index) => ({
      ...{ date, kind: 'other' as const, text: `Thing ${String.fromCharCode(65 + index)}`, source: 'test' },
    }));
    const draw = (limit: number | null) =>
      layOutTimeline(buildTimeline({ events, asOf: '2026' }, { articleDate: null, limit })).gaps;
    expect(draw(null)).toHaveLength(1);
    expect(draw(3)).toEqual([]);
  });

  it('measure a gap from middle to middle of what is known to the year', () => {
    const events = ['1998', '2018', '2019'].map((date) => ({
      ...{ date, kind: 'other' as const, text: `In ${date}`, source: 'test' },
    }));
    const { gaps } = layOutTimeline(buildTimeline({ events, asOf: '2026' }, { articleDate: null, limit: null }));
    expect(gaps.map(({ days }) => Math.round(days / 365.25))).toEqual([20]);
  });
});
