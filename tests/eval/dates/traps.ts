/** Counts false dates in news without dates, by the same taggers that are measured on annotated news. */
import type { Timex } from './date-sets';
import { trapSentences } from './trap-sentences';

type Tagger = (text: string, date: string | null) => readonly Timex[];

const publishedOn = '2025-06-20';

/** Prints false expressions per 1,000 words, and with `isListed` each sentence that led the product astray. */
export function printTraps(taggers: Readonly<Record<string, Tagger>>, isListed: boolean): void {
  const words = trapSentences.join(' ').split(/\s+/).length;
  console.log(`\nfalse expressions in ${trapSentences.length} sentences (${words} words) that tell no time`);
  for (const [name, tag] of Object.entries(taggers)) {
    const found = trapSentences.map((sentence) => ({ sentence, timex: tag(sentence, publishedOn) }));
    const count = found.reduce((sum, { timex }) => sum + timex.length, 0);
    console.log(
      `${name.padEnd(12)} ${String(count).padStart(4)} ${((1000 * count) / words).toFixed(1).padStart(6)} per 1,000 words`,
    );
    if (!isListed || name !== 'backstory') continue;
    for (const { sentence, timex } of found)
      for (const { start, end, value } of timex)
        console.log(`  [${sentence.slice(start, end)}] ${value} | ${sentence}`);
  }
}
