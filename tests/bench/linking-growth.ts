/** Measures how time, work and memory of the linker grow with the text: the same article again and again, up to a million words. */
import type { Lexicon } from '@/lib/core/entities/lexicon';
import { linkText } from '@/lib/core/entities/link';
import { toWords } from '@/lib/core/text/words';
import { toLinkInput } from '../eval/entities/linker-under-test';
import type { DatedText } from '../eval/entities/linker-under-test';
import { createCollect } from './collect-garbage';

const lengths = [1_000, 10_000, 100_000, 1_000_000] as const;

/** Memory is looked at once in so many pauses. */
const pausesPerLook = 16;

interface CountedLexicon extends Lexicon {
  readonly lookUps: () => number;
  readonly profiles: () => number;
}

function countWork(lexicon: Lexicon): CountedLexicon {
  let lookUps = 0;
  let profiles = 0;
  return {
    find(words) {
      lookUps++;
      return lexicon.find(words);
    },
    profile(id) {
      profiles++;
      return lexicon.profile(id);
    },
    lookUps: () => lookUps,
    profiles: () => profiles,
  };
}

function heapMb(): number {
  return process.memoryUsage().heapUsed / 1e6;
}

/** The article repeated until it has that many words, each time in a paragraph of its own. */
function repeatTo(text: string, words: number): string {
  const times = Math.ceil(words / Math.max(1, toWords(text).length));
  const whole = Array.from({ length: times }, () => text).join('\n');
  const last = toWords(whole)[words - 1];
  return last === undefined ? whole : whole.slice(0, last.end);
}

/** Prints a line for each length; figures per 1,000 words that stay the same mean linear growth. */
export function measureGrowth(article: DatedText, lexicon: Lexicon): void {
  const collect = createCollect();
  console.log('words      cpu ms   ms/1,000   look-ups/1,000   profiles   longest slice ms   held MB   most MB');
  for (const length of lengths) {
    const counted = countWork(lexicon);
    const input = toLinkInput({ text: repeatTo(article.text, length), date: article.date });
    collect('major');
    const before = heapMb();
    const steps = linkText(input, counted);
    let [most, longestMs, pauses] = [before, 0, 0];
    const begun = process.cpuUsage();
    let step = steps.next();
    for (let at = performance.now(); step.done !== true; at = performance.now()) {
      step = steps.next();
      longestMs = Math.max(longestMs, performance.now() - at);
      if (pauses++ % pausesPerLook === 0) most = Math.max(most, heapMb());
    }
    const { user, system } = process.cpuUsage(begun);
    const ms = (user + system) / 1_000;
    collect('major');
    const held = heapMb() - before;
    const linked = step.value.mentions.length;
    if (linked === 0) throw new Error('Nothing was linked.');
    const cells = [
      length.toLocaleString('en').padEnd(9),
      ms.toFixed(0).padStart(7),
      ((ms / length) * 1_000).toFixed(2).padStart(10),
      ((counted.lookUps() / length) * 1_000).toFixed(0).padStart(16),
      String(counted.profiles()).padStart(10),
      longestMs.toFixed(1).padStart(18),
      held.toFixed(1).padStart(9),
      (most - before).toFixed(1).padStart(9),
    ];
    console.log(cells.join(' '));
  }
}
