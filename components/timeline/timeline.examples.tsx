/** The states of the timeline. */
import type { Example, ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleArticleTimeline } from '@/components/samples/sample-article-timeline';
import { sampleArabic, sampleGuterres, sampleOstpolitik } from '@/components/samples/sample-records';
import type { EntityRecord } from '@/lib/core/entities/record';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import { Timeline } from './timeline';

function drawn(name: string, record: EntityRecord, articleDate: string | null, limit: number | null): Example {
  const timeline = buildTimeline(record, { articleDate, limit });
  return { name, view: () => <Timeline timeline={timeline} name={record.name} onShowAll={nothing} /> };
}

/** Cut in the middle, before everything, after everything, not at all; every precision. */
export const timelineExamples: ExampleSet = {
  component: 'timeline',
  width: 340,
  examples: [
    drawn('default', sampleGuterres, '2018-03-05', 5),
    drawn('whole', sampleGuterres, '2025-07-01', null),
    drawn('article before everything', sampleOstpolitik, '1965', null),
    drawn('article after everything', sampleOstpolitik, '2025-07-01', null),
    drawn('article without date', sampleOstpolitik, null, null),
    { name: 'early and uncertain', view: () => <Timeline timeline={earlyTimeline} name="Alexandria" /> },
    { name: 'three sources', view: () => <Timeline timeline={mixedTimeline} name="Sarn" onJump={nothing} /> },
    { name: 'three sources, compact', view: () => <Timeline timeline={mixedTimeline} name="Sarn" isCompact /> },
    { name: 'of several articles', view: () => <Timeline timeline={keptTimeline} name="Sarn" /> },
    { ...drawn('right to left', sampleArabic, '2025-07-01', null), direction: 'rtl' },
  ],
};

/** The same in a wide place: to scale. */
export const wideTimelineExamples: ExampleSet = {
  component: 'timeline-wide',
  width: 860,
  examples: [
    drawn('known', sampleGuterres, '2022-01-05', null),
    { name: 'three sources', view: () => <Timeline timeline={mixedTimeline} name="Sarn" onJump={nothing} /> },
    { name: 'early and uncertain', view: () => <Timeline timeline={earlyTimeline} name="Alexandria" /> },
    { ...drawn('right to left', sampleArabic, '2025-07-01', null), direction: 'rtl' },
  ],
};

const known = { kind: 'point', eventKind: 'other', source: 'known', citation: null } as const;

const earlyTimeline = {
  articleDate: '2025',
  before: [
    { ...known, date: '-0330~', text: 'Founded by Alexander' },
    { ...known, kind: 'span', date: '-0304/-0029', text: 'Capital of the Ptolemies' },
    { ...known, date: '03XX', text: 'The great library is lost' },
    { ...known, date: '196X', text: 'Plans for a new library' },
    { ...known, date: '2002-10-16', text: 'The new library opens', source: 'note' },
  ],
  since: [],
  asOf: null,
  hidden: { before: 0, since: 0 },
} as const;

const origin = { title: 'Why the Harbour Talks Broke Down Again', link: 'https://news.example/harbour' };

/** An entity over several kept articles: what is known, what they say, what the reader highlighted in them. */
const keptTimeline = {
  articleDate: null,
  before: [
    { ...known, kind: 'span', date: '1911/1975', text: 'Seat of the provincial assembly' },
    { ...known, date: '2018', text: 'In 2018 the port of Sarn doubled its fees.', source: 'kept', origin },
    {
      ...known,
      date: '2025-07-01',
      text: 'Neither port ever published a timetable.',
      source: 'note',
      origin: { ...origin, link: null },
    },
  ],
  since: [],
  asOf: null,
  hidden: { before: 0, since: 0 },
} satisfies Parameters<typeof Timeline>[0]['timeline'];

const mixedTimeline = {
  articleDate: '2025-07-01',
  before: [
    { ...known, kind: 'span', date: '1911/1975', text: 'Seat of the provincial assembly' },
    { ...known, date: '1962', text: 'The ferry line opens' },
    ...sampleArticleTimeline.entries.slice(1, 4),
    { ...known, date: '2021-05-09', text: 'Is this the contract of 2019, or another?', source: 'note', citation: null },
    { ...known, kind: 'span', date: '2020-01-15/..', text: 'Twin town of Ostrey' },
    ...sampleArticleTimeline.entries.slice(4, 6),
  ],
  since: [{ ...known, date: '2025-11', text: 'A new line is agreed' }],
  asOf: '2026-10',
  hidden: { before: 0, since: 0 },
} satisfies Parameters<typeof Timeline>[0]['timeline'];
