/** The states of the card. */
import type { JSX } from 'preact';
import type { Example, ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import {
  sampleArabic,
  sampleBare,
  sampleCairo,
  sampleEgypt,
  sampleGuterres,
  sampleLong,
  sampleMention,
  sampleOstpolitik,
  sampleSeat,
} from '@/components/samples/sample-records';
import { roleAt } from '@/lib/core/card/role-at';
import type { EntityRecord } from '@/lib/core/entities/record';
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import type { CardContent, CardView } from './card-view';
import { EntityCard } from './entity-card';

const articleDate = '2025-07-01';

/** The content of a card as the page builds it. */
export function sampleContent(record: EntityRecord, changes: Partial<CardContent> = {}): CardContent {
  return {
    record,
    written: 'Guterres',
    mention: sampleMention,
    isOther: false,
    role: roleAt(record, articleDate),
    timeline: buildTimeline(record, { articleDate, limit: 6 }),
    wholeTimeline: buildTimeline(record, { articleDate, limit: null }),
    pack: { name: 'Starter pack', asOf: record.asOf },
    link: null,
    ...changes,
  };
}

function card(view: CardView): JSX.Element {
  return (
    <EntityCard
      view={view}
      onClose={nothing}
      onRetry={nothing}
      onChoose={nothing}
      onReject={nothing}
      onShowReading={nothing}
      onMute={nothing}
    />
  );
}

function ready(name: string, record: EntityRecord, changes: Partial<CardContent> = {}): Example {
  return { name, view: () => card({ kind: 'ready', content: sampleContent(record, changes) }) };
}

/** Every state, among them the seat of a government, an article without a date, and what the article says itself. */
export const entityCardExamples: ExampleSet = {
  component: 'entity-card',
  width: 368,
  examples: [
    ready('default', sampleGuterres),
    ready('policy', sampleOstpolitik, { timeline: quoting(sampleOstpolitik) }),
    ready('long', sampleLong),
    ready('without timeline', sampleBare),
    ready('seat', sampleEgypt, { written: 'Cairo', mention: sampleSeat }),
    ready('the city itself', sampleCairo, { written: 'Cairo', mention: sampleSeat, isOther: true }),
    ready('role', sampleGuterres, {
      written: 'the UN secretary-general',
      mention: { ...sampleMention, via: 'role', reasons: [{ kind: 'role', weight: 2.4, detail: null }] },
    }),
    ready('article without date', sampleGuterres, {
      timeline: buildTimeline(sampleGuterres, { articleDate: null, limit: 4 }),
    }),
    ready('own entry', { ...sampleBare, wikipedia: null }, { link: 'https://news.example/people/odile-varn' }),
    { name: 'loading', view: () => card({ kind: 'loading', name: 'António Guterres' }) },
    { name: 'failed', view: () => card({ kind: 'failed', name: 'António Guterres' }) },
    { name: 'unknown', view: () => card({ kind: 'unknown', name: 'António Guterres' }) },
    { ...ready('right to left', sampleArabic), direction: 'rtl' },
  ],
};

/** The timeline with a sentence of the article in it. */
function quoting(record: EntityRecord): CardContent['timeline'] {
  const timeline = buildTimeline(record, { articleDate, limit: 6 });
  const text = 'A second Ostpolitik, the minister said in June, would need a first one in the other capital.';
  const said: ArticleEntry = {
    kind: 'point',
    date: '2025-06',
    eventKind: 'other',
    text,
    source: 'article',
    citation: null,
    sentence: { start: 0, end: text.length },
    when: { start: text.indexOf('in June'), end: text.indexOf(', would') },
    relativeTo: { kind: 'article', date: articleDate },
    entities: [],
    alsoAt: [],
  };
  return { ...timeline, before: [...timeline.before, said] };
}
