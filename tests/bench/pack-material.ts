/** Names, records and articles for the pack bench: made by rule, the same in every process, shaped like those of news. */
import type { EntityId, EntityRecord } from '@/lib/core/entities/record';
import { createRandom } from './dump-generator';

const syllables = 'ka lo mi ren tor vin sha dre po lu gan tis mar ber nol fei qua zin hol wes'.split(' ');
const common =
  'the a of in on and to said that with for was is by from new after talks over its has will not be at as it who which more'.split(
    ' ',
  );

/** A pronounceable word for a number; different numbers give different words. */
function makeWord(number: number): string {
  let rest = number;
  let word = '';
  do {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word;
}

/** The first `count` names of the bench: two to four words, beginnings shared as first names are. */
export function makeNames(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const words = [makeWord(index % 4_000), makeWord(Math.floor(index / 3) + 10_000)];
    if (index % 3 > 0) words.push(makeWord((index % 700) + 5_000));
    if (index % 7 === 0) words.push(makeWord(index % 90));
    return words.join(' ');
  });
}

/** Records with so many aliases in all. */
export function makeRecords(aliases: number, perEntity: number): EntityRecord[] {
  return Array.from({ length: Math.ceil(aliases / perEntity) }, (_, index): EntityRecord => {
    const names = makeNames(perEntity, index * perEntity);
    return {
      id: `bench:e${String(index)}` as EntityId,
      kind: 'person',
      name: names[0] ?? '',
      aliases: names.map((text) => ({ text, use: 'name', casing: 'capital', commonness: 1, language: 'en' })),
      description:
        'A person who exists in this measurement only and has a description of the usual length of a sentence.',
      life: '1950/..',
      events: [{ date: '1990/1994', kind: 'office', text: 'Minister', role: 'Minister', source: 'Bench' }],
      facts: [],
      related: [`bench:e${String(index + 1)}` as EntityId],
      seatOf: null,
      context: ['minister', 'measurement'],
      wikipedia: names[0] ?? null,
      wikidata: `Q${String(index + 1)}`,
      asOf: '2026',
    };
  });
}

/** The normalised words of an article: every twelfth place a name of the bench, common words between. */
export function makeArticle(words: number, seed: number, aliases: number): string[] {
  const random = createRandom(seed + 1);
  const article: string[] = [];
  while (article.length < words) {
    if (random() < 1 / 12) article.push(...(makeNames(1, Math.floor(random() * aliases))[0]?.split(' ') ?? []));
    else if (random() < 0.5) article.push(common[Math.floor(random() * common.length)] ?? 'the');
    else article.push(makeWord(Math.floor(random() * 300_000)));
  }
  return article.slice(0, words);
}
