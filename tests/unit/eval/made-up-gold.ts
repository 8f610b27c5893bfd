/** Small gold articles and links for tests of scoring, and a coast that exists only there. */
import type { Mention } from '@/lib/core/entities/mention';
import type { EntityRecord } from '@/lib/core/entities/record';
import type { Demand, GoldArticle, GoldName, Span } from '../../eval/entities/gold/gold';
import { alias, entityId, makeRecord } from '../knowledge/make-record';

/** Where some words stand in a text; throws when they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

/** A gold name on the first place of its words; without a title it has no entry. */
export function goldName(
  text: string,
  words: string,
  answer: { wikidata?: string; title?: string | readonly string[] } = {},
  more: { demand?: Demand; children?: readonly GoldName[] } = {},
): GoldName {
  const titles = answer.title === undefined ? [] : [answer.title].flat();
  const isKnown = answer.wikidata !== undefined || titles.length > 0;
  return {
    ...spanOf(text, words),
    text: words,
    entity: isKnown ? { wikidata: answer.wikidata ?? null, titles } : null,
    demand: more.demand ?? (isKnown ? 'required' : 'no-entry'),
    children: more.children ?? [],
  };
}

/** An article whose whole text was annotated. */
export function goldArticle(text: string, names: readonly GoldName[]): GoldArticle {
  return { id: 'made-up', text, date: '2025-06-30', span: { start: 0, end: text.length }, names };
}

/** A link of the first place of some words to an entity. */
export function linkTo(text: string, words: string, id: string, more: Partial<Mention> = {}): Mention {
  return {
    ...spanOf(text, words),
    entityId: entityId(`starter:${id}`),
    name: id,
    kind: 'place',
    title: null,
    wikidata: null,
    via: 'name',
    confidence: 0.9,
    reasons: [],
    runnersUp: [],
    ...more,
  };
}

/** Records of an invented coast: two towns, a country with a Wikidata id and a former name, and a company with a better-known namesake. */
export const coast: readonly EntityRecord[] = [
  makeRecord('starter:tolbrek', 'Tolbrek', {
    kind: 'place',
    wikipedia: 'Tolbrek',
    seatOf: entityId('starter:kestria'),
  }),
  makeRecord('starter:sandrin', 'Sandrin', { kind: 'place', wikipedia: 'Sandrin', wikidata: 'Q90000002' }),
  makeRecord('starter:kestria', 'Kestria', {
    kind: 'country',
    wikipedia: 'Kestria',
    wikidata: 'Q90000003',
    aliases: [
      alias('Kestria'),
      alias('Lower Kestria'),
      alias('the Strand', { commonness: 0.6 }),
      alias('Kestrian', { use: 'demonym' }),
      alias('KSR', { casing: 'exact' }),
    ],
  }),
  makeRecord('starter:alder-group', 'Alder', { kind: 'organisation', wikipedia: 'Alder (company)' }),
  makeRecord('starter:mira-castellane', 'Mira Castellane', { wikipedia: 'Mira Castellane' }),
];
