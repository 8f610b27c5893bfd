/** A small world that exists only in tests: two Marvanias, their neighbours, people of one surname, and a short way to say what was linked. */
import { fromSource } from '@/lib/knowledge/from-source';
import { linkTextNow } from '@/lib/core/entities/link';
import type { ReaderChoice } from '@/lib/core/entities/choices';
import type { Linking } from '@/lib/core/entities/mention';
import type { Lexicon } from '@/lib/core/entities/lexicon';
import { createMapLexicon } from './map-lexicon';

const about = { description: 'Exists only in the tests of this project.', wikipedia: null, wikidata: null };

const entities = [
  {
    ...about,
    id: 'north-marvania',
    kind: 'country',
    name: 'North Marvania',
    aliases: ['DPRM'],
    short: ['North'],
    demonyms: ['North Marvanian', 'North Marvanians'],
    related: ['tolbrek', 'han-seo-jun'],
  },
  {
    ...about,
    id: 'south-marvania',
    kind: 'country',
    name: 'South Marvania',
    aliases: ['ROM'],
    short: ['South'],
    demonyms: ['South Marvanian', 'South Marvanians'],
  },
  {
    ...about,
    id: 'kestria',
    kind: 'country',
    name: 'Kestria',
    aliases: ['K.E.S.'],
    demonyms: ['Kestrian', 'Kestrians'],
  },
  { ...about, id: 'union', kind: 'country', name: 'United Shires', aliases: ['US', 'U.S.'], demonyms: ['Shirian'] },
  { ...about, id: 'finmark', kind: 'country', name: 'Finmark', demonyms: ['Finn', 'Finns'] },
  {
    ...about,
    id: 'senate',
    kind: 'organisation',
    name: 'Senate of the United Shires',
    aliases: [{ text: 'Senate', commonness: 0.6 }],
    related: ['union'],
  },
  { ...about, id: 'tolbrek', kind: 'place', name: 'Tolbrek', seatOf: 'north-marvania' },
  { ...about, id: 'sandrin', kind: 'place', name: 'Sandrin', seatOf: 'south-marvania' },
  { ...about, id: 'osterhaven', kind: 'place', name: 'Osterhaven', seatOf: 'kestria' },
  { ...about, id: 'amber-house', kind: 'place', name: 'Amber House', seatOf: 'south-marvania' },
  {
    ...about,
    id: 'han-seo-jun',
    kind: 'person',
    name: 'Han Seo-jun',
    familyFirst: true,
    gender: 'male',
    born: '1961',
    aliases: ['Han Seo Jun'],
    related: ['south-marvania'],
    offices: [{ title: 'President of South Marvania', of: 'south-marvania', start: '2025-06-04', source: 'invented' }],
  },
  {
    ...about,
    id: 'han-min-ah',
    kind: 'person',
    name: 'Han Min-ah',
    familyFirst: true,
    gender: 'female',
    born: '1970',
    offices: [
      {
        title: 'President of South Marvania',
        of: 'south-marvania',
        start: '2020-05-10',
        end: '2025-06-03',
        source: 'invented',
      },
    ],
  },
  {
    ...about,
    id: 'ilan-dorovic',
    kind: 'person',
    name: 'Ilan Dorovic',
    gender: 'male',
    born: '1958',
    aliases: ['Dorovic'],
    related: ['union'],
    offices: [{ title: 'President of the United Shires', of: 'union', start: '2024-01-20', source: 'invented' }],
  },
  {
    ...about,
    id: 'mira-castellane',
    kind: 'person',
    name: 'Mira Castellane',
    gender: 'female',
    born: '1972',
    offices: [
      { title: 'Prime Minister of Kestria', of: 'kestria', start: '2022', source: 'invented' },
      {
        title: 'Minister of Foreign Affairs of Kestria',
        of: 'kestria',
        start: '2019',
        end: '2021',
        source: 'invented',
      },
    ],
  },
  {
    ...about,
    id: 'old-castellane',
    kind: 'person',
    name: 'Jonas Castellane',
    gender: 'male',
    born: '1861',
    died: '1930',
    aliases: [{ text: 'Castellane', commonness: 0.7 }],
  },
  {
    ...about,
    id: 'harbour-pact',
    kind: 'organisation',
    name: 'Northern Harbour Pact',
    founded: '2004',
    aliases: ['NHP'],
    short: ['Harbour Pact'],
  },
  { ...about, id: 'world-hearing', kind: 'organisation', name: 'World Hearing Office', aliases: ['WHO'] },
  {
    ...about,
    id: 'revolution-corps',
    kind: 'organisation',
    name: 'Marvanian Revolutionary Guard Fleet',
    aliases: ['MRGF'],
  },
  { ...about, id: 'supreme-court', kind: 'organisation', name: 'Kestrian Supreme Court' },
  {
    ...about,
    id: 'lantern-policy',
    kind: 'policy',
    name: 'Lantern Policy',
    aliases: [{ text: 'lantern diplomacy', casing: 'any' }],
  },
  {
    ...about,
    id: 'dorovic-tariffs',
    kind: 'policy',
    name: 'sanctions on Kestria',
    aliases: [{ text: 'sanctions on Kestria', casing: 'any' }],
  },
  {
    ...about,
    id: 'president-of-south-marvania',
    kind: 'office',
    name: 'President of South Marvania',
    aliases: [{ text: 'South Marvanian president', casing: 'any' }],
  },
  {
    ...about,
    id: 'port-alder-country',
    kind: 'country',
    name: 'Alder',
    aliases: [{ text: 'Alder', commonness: 0.55 }],
    context: ['island', 'embassy', 'sovereignty'],
  },
  {
    ...about,
    id: 'port-alder-company',
    kind: 'organisation',
    name: 'Alder Group',
    aliases: [{ text: 'Alder', commonness: 0.45 }],
    context: ['shares', 'profit', 'shareholders'],
  },
  { ...about, id: 'future-forum', kind: 'organisation', name: 'Dawn Forum', founded: '2031' },
  { ...about, id: 'morning-courier', kind: 'outlet', name: 'The Courier', aliases: ['Tribune'] },
  { ...about, id: 'mcalden', kind: 'person', name: 'Rhona McAlden', gender: 'female', born: '1966' },
] as const;

const { records, problems } = fromSource([{ file: 'world.json', value: { title: 'World', asOf: '2025', entities } }]);
if (problems.some(({ severity }) => severity === 'left-out'))
  throw new Error(`the world is wrong: ${JSON.stringify(problems)}`);

/** The lexicon of the invented world. */
export const worldLexicon: Lexicon = createMapLexicon(records);

/** Links a text of the invented world, published in June 2025 unless told otherwise. */
export function linkWorld(
  text: string,
  decisions: readonly ReaderChoice[] = [],
  published: string | null = '2025-06-30',
): Linking {
  return linkTextNow({ text, blocks: [], title: null, published, language: 'en' }, worldLexicon, decisions);
}

/** What was linked, in order: "Tolbrek = north-marvania (seat)", without the bracket for plain names. */
export function linkedIn(
  text: string,
  decisions: readonly ReaderChoice[] = [],
  published: string | null = '2025-06-30',
): string[] {
  return linkWorld(text, decisions, published).mentions.map(({ start, end, entityId, via }) => {
    const id = entityId.replace('starter:', '');
    return `${text.slice(start, end)} = ${id}${via === 'name' ? '' : ` (${via})`}`;
  });
}

/** The names that were seen but not linked. */
export function namesIn(text: string): string[] {
  return linkWorld(text).names.map(({ start, end }) => text.slice(start, end));
}
