/** Counts false dates in news without dates, by the same taggers that are measured on annotated news. */
import type { Timex } from './date-sets';
import { trapSentences, unseenTrapSentences } from './trap-sentences';

type Tagger = (text: string, date: string | null) => readonly Timex[];

const publishedOn = '2025-06-20';

/** Prints false expressions per 1,000 words, and with `isListed` each that the product was led to by the sentences the rules were written with. */
export function printTraps(taggers: Readonly<Record<string, Tagger>>, isListed: boolean): void {
  printSet('in view while the rules were written', trapSentences, taggers, isListed);
  printSet('not seen while the rules were written', unseenTrapSentences, taggers, false);
}

function printSet(
  what: string,
  sentences: readonly string[],
  taggers: Readonly<Record<string, Tagger>>,
  isListed: boolean,
): void {
  const words = sentences.join(' ').split(/\s+/).length;
  console.log(`\nfalse expressions in ${sentences.length} sentences (${words} words) that tell no time, ${what}`);
  for (const [name, tag] of Object.entries(taggers)) {
    const found = sentences.map((sentence) => ({ sentence, timex: tag(sentence, publishedOn) }));
    const count = found.reduce((sum, { timex }) => sum + timex.length, 0);
    const share = ((1000 * count) / words).toFixed(1).padStart(6);
    console.log(`${name.padEnd(12)} ${String(count).padStart(4)} ${share} per 1,000 words`);
    if (!isListed || name !== 'backstory') continue;
    for (const { sentence, timex } of found)
      for (const { start, end, value } of timex)
        console.log(`  [${sentence.slice(start, end)}] ${value} | ${sentence}`);
  }
}
