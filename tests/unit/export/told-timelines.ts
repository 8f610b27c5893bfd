/** Timelines for the tests of exports: a small one to read, and generators of any. */
import * as fc from 'fast-check';
import type { ToldTimeline } from '@/lib/core/export/timeline/told-timeline';
import { entityEventKinds } from '@/lib/core/entities/record';
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';
import type { Timeline, TimelineEntry } from '@/lib/core/timeline/timeline';
import { anyText } from '../../support/any-text';
import { edtfText } from '../dates/arbitraries';

/** Something a pack knows. */
export function knownEntry(date: string, text: string): TimelineEntry {
  return {
    ...{ kind: date.includes('/') ? 'span' : 'point', date, eventKind: 'other', text },
    ...{ source: 'known', citation: 'A book' },
  };
}

/** Something the article says. */
export function saidEntry(date: string, text: string): ArticleEntry {
  const place = { start: 0, end: text.length };
  return {
    ...{ kind: 'point', date, eventKind: 'other', text, source: 'article', citation: null },
    ...{ sentence: place, when: place, relativeTo: null, entities: [], alsoAt: [] },
  };
}

/** A timeline of these entries, none of them after the article. */
export function toldOf(...before: readonly TimelineEntry[]): ToldTimeline {
  return { subject: 'Sarn', url: 'https://news.example/ferry', timeline: timelineOf(before, []) };
}

function timelineOf(before: readonly TimelineEntry[], since: readonly TimelineEntry[]): Timeline {
  return { articleDate: '2025-07-01', before, since, asOf: '2026-10', hidden: { before: 0, since: 0 } };
}

const anyEntry: fc.Arbitrary<TimelineEntry> = fc
  .record({
    date: fc.oneof({ weight: 20, arbitrary: edtfText }, { weight: 1, arbitrary: fc.constant('soon') }),
    eventKind: fc.constantFrom(...entityEventKinds),
    text: anyText().filter((text) => text !== ''),
    citation: anyText(),
    source: fc.constantFrom('known', 'note', 'article', 'kept', 'quote'),
    origin: fc.record({
      title: anyText(),
      link: fc.constantFrom(null, 'https://news.example/kept#:~:text=a', 'javascript:alert(1)'),
    }),
  })
  .map(({ source, origin, ...told }): TimelineEntry => {
    if (source === 'article') return saidEntry(told.date, told.text);
    const kind = told.date.includes('/') ? 'span' : 'point';
    if (source === 'kept') return { ...told, kind, source, origin };
    if (source === 'quote') return { ...told, kind, source: 'note', origin };
    return { ...told, kind, source };
  });

/** Timelines of anything: every kind of date, text that tries to be syntax. */
export const anyTold: fc.Arbitrary<ToldTimeline> = fc
  .record({
    subject: anyText(),
    url: fc.constantFrom(null, 'https://news.example/a?b=c#d', 'javascript:alert(1)'),
    before: fc.array(anyEntry, { maxLength: 8 }),
    since: fc.array(anyEntry, { maxLength: 4 }),
  })
  .map(({ subject, url, before, since }) => ({ subject, url, timeline: timelineOf(before, since) }));
