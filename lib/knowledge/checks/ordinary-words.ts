/**
 * Names that are ordinary words ("Reform", "Supreme Court") must have been looked at. What is ordinary is read off the sources' own sentences:
 * a name that they also write in small letters is a word. No dictionary, so rare words pass.
 */
import { calendarWords, functionWords, openingWords } from '@/lib/core/text/common-words';
import { normaliseWord } from '@/lib/core/text/normalise';
import { toWords } from '@/lib/core/text/words';
import { place, wrong } from './check';
import type { Check, Finding, NamedEntity } from './check';
import { claimsByName } from './full-names';
import type { NameClaim } from './full-names';
import { toReviewedLine } from './reviewed-lists';
import type { ReviewedLine } from './reviewed-lists';

/** Each name that is also a word or a phrase stands in the reviewed list. */
export function ordinaryWords(reviewed: readonly ReviewedLine[]): Check {
  return {
    name: 'ordinary-word',
    advice: 'Make it short or longer ("the Guardian"), or add the line to reviewed/shared-names.tsv.',
    find: (entities) => {
      const claims = [...claimsByName(entities).values()].flat().filter(({ alias }) => alias.casing !== 'exact');
      const phrases = phrasesInSmallLetters(entities, new Set(claims.map(({ key }) => key)));
      return claims.flatMap(({ placed, alias, key }): Finding[] => {
        const isReviewed = reviewed.some((line) => line.subject === key && line.ids.includes(placed.entity.id));
        if (isReviewed || !(phrases.has(key) || isEverydayWord(key))) return [];
        const text = `“${alias.text}” is also an ordinary ${key.includes(' ') ? 'phrase' : 'word'}`;
        return [{ ...place(placed, wrong('aliases', text)), line: toReviewedLine(alias.text, [placed.entity.id]) }];
      });
    },
  };
}

function isEverydayWord(key: string): boolean {
  return functionWords.has(key) || openingWords.has(key) || calendarWords.has(key);
}

/** The names that stand somewhere in the sentences with no capital at all. */
function phrasesInSmallLetters(entities: readonly NamedEntity[], names: ReadonlySet<NameClaim['key']>): Set<string> {
  const longest = Math.max(0, ...[...names].map((name) => name.split(' ').length));
  const found = new Set<string>();
  for (const { entity } of entities) {
    for (const sentence of [entity.description, ...(entity.events ?? []).map(({ text }) => text)]) {
      for (const run of runsInSmallLetters(sentence)) {
        for (let first = 0; first < run.length; first++) {
          let phrase = '';
          for (let length = 0; length < longest && first + length < run.length; length++) {
            phrase += `${length === 0 ? '' : ' '}${run[first + length] ?? ''}`;
            if (names.has(phrase)) found.add(phrase);
          }
        }
      }
    }
  }
  return found;
}

function runsInSmallLetters(sentence: string): string[][] {
  const runs: string[][] = [[]];
  for (const { start, end } of toWords(sentence)) {
    const word = sentence.slice(start, end);
    if (/^\p{Ll}/u.test(word)) runs.at(-1)?.push(normaliseWord(word));
    else runs.push([]);
  }
  return runs;
}
