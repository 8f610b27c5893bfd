import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDensity } from '@/lib/core/dossier/density';
import type { DossierArticle } from '@/lib/core/dossier/dossier';
import { dossierSources, toDossierEntries, toDossierTimeline } from '@/lib/core/dossier/dossier-timeline';
import { likelyYear } from '@/lib/core/dossier/likely-year';
import { sampleHighlights, samplePage } from '@/components/samples/sample-highlights';
import { edtfText } from '../dates/arbitraries';

const article: DossierArticle = {
  page: samplePage,
  mentionCount: 3,
  dated: [{ date: '1998', text: 'The harbour opened in 1998, and the lights have been on ever since.' }],
  highlights: sampleHighlights.slice(0, 2),
};
const record = {
  events: [
    { date: '2018/2021', kind: 'office', text: 'Holds the office', role: 'Harbour master', source: 'A book' },
    { date: '1990-05', kind: 'start', text: 'Founded', source: 'A book' },
  ],
} satisfies Parameters<typeof toDossierEntries>[0];
const allSources = new Set(dossierSources);

describe('the timeline of a dossier', () => {
  const { entries } = toDossierEntries(record, [article]);

  it('has what is known, what kept articles date, and the highlights at their article’s date, in order', () => {
    const { before } = toDossierTimeline(entries, { sources: allSources, years: null }, '2026');
    expect(before.map(({ date, source }) => `${date} ${source}`)).toEqual([
      ...['1990-05 known', '1998 kept', '2018/2021 known', '2025-07-01 note', '2025-07-01 note'],
    ]);
    const kept = before.find(({ source }) => source === 'kept');
    expect(kept).toMatchObject({
      origin: { title: samplePage.title, link: expect.stringContaining('#:~:text=The%20harbour%20opened') as string },
    });
  });

  it('shows only the sources and years that are wanted', () => {
    const shown = (sources: readonly (typeof dossierSources)[number][], years: { from: number; to: number } | null) =>
      toDossierTimeline(entries, { sources: new Set(sources), years }, null).before.map(({ date }) => date);
    expect(shown(['kept'], null)).toEqual(['1998']);
    expect(shown([...dossierSources], { from: 1990, to: 2017 })).toEqual(['1990-05', '1998']);
  });

  it('counts highlights of articles that tell no date instead of inventing one', () => {
    const undated = { ...article, page: { ...samplePage, published: null } };
    expect(toDossierEntries(null, [undated])).toMatchObject({ undatedCount: 2, entries: [{ source: 'kept' }] });
  });

  it('makes no link of an address that is none of the web', () => {
    const odd = { ...article, page: { ...samplePage, url: 'javascript:alert(1)' } };
    for (const entry of toDossierEntries(null, [odd]).entries) expect(entry).toMatchObject({ origin: { link: null } });
  });
});

describe('how much a timeline tells of each year', () => {
  const anyEntries = fc.array(
    fc.tuple(edtfText, fc.constantFrom(...dossierSources)).map(([date, source]) => {
      const base = { kind: 'point', date, eventKind: 'other', text: 'x', citation: null } as const;
      return { ...base, source, origin: { title: '', link: null } };
    }),
    { maxLength: 40 },
  );

  it('counts every entry that has a year once, in stretches without holes, and few of them', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const bins = toDensity(entries, 40);
        expect(bins.length).toBeLessThanOrEqual(40);
        bins.forEach(({ from }, index) => {
          if (index > 0) expect(from).toBe((bins[index - 1]?.to ?? NaN) + 1);
        });
        for (const { count, bySource, from, to } of bins) {
          expect(count).toBe(bySource.known + bySource.kept + bySource.note);
          const inside = entries.filter(({ date }) => {
            const year = likelyYear(date);
            return year !== null && from <= year && year <= to;
          });
          expect(count).toBe(inside.length);
        }
        const dated = entries.filter(({ date }) => likelyYear(date) !== null);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
      }),
    );
  });
});
