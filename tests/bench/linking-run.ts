/**
 * Detection and linking together beside two libraries that find names without linking them, in rounds that take turns and by processor time (other programs may run): wink-nlp (names and
 * parts of speech) and compromise (topics). Ratios decide; absolute figures are the machine's. `linking.ts` bundles and starts this program.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import compromise from 'compromise';
import winkNLP from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';
import * as z from 'zod/mini';
import { linkTextNow } from '@/lib/core/entities/link';
import { toWords } from '@/lib/core/text/words';
import { openLinker, toLinkInput } from '../eval/entities/linker-under-test';
import type { DatedText, LinkerUnderTest } from '../eval/entities/linker-under-test';
import { createCollect } from './collect-garbage';
import { measureGrowth } from './linking-growth';

const rounds = 60;
/** Processor time each contender gets before anything counts, so that all run as compiled as they ever will. */
const warmUpMs = 2_000;

/** What the linker must be faster by at least; the run fails when it is not. */
const targets = { 'wink-nlp': 3, compromise: 30 } as const;

interface Contender {
  readonly name: string;
  /** Finds what there is to find and tells how much, so that nothing can be left undone. */
  run(article: DatedText): number;
}

function contenders({ lexicon }: LinkerUnderTest): Contender[] {
  const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
  return [
    {
      name: 'backstory',
      run(article) {
        const { mentions, names } = linkTextNow(toLinkInput(article), lexicon);
        return mentions.length + names.length;
      },
    },
    {
      name: 'wink-nlp',
      run({ text }) {
        const doc = wink.readDoc(text);
        const tags: readonly unknown[] = doc.tokens().out(wink.its.pos);
        return doc.entities().out().length + tags.length;
      },
    },
    {
      name: 'compromise',
      run({ text }) {
        const topics: unknown = compromise(text).topics().out('array');
        return Array.isArray(topics) ? topics.length : 0;
      },
    },
  ];
}

/** Every contender once a round, in each order equally often; milliseconds of processor time by contender. */
function takeTurns(all: readonly Contender[], article: DatedText): ReadonlyMap<string, readonly number[]> {
  const collect = createCollect();
  const orders = permute(all);
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (const contender of all) {
    for (const begun = process.cpuUsage(); cpuMsSince(begun) < warmUpMs;) contender.run(article);
  }
  for (let round = 0; round < rounds; round++) {
    for (const contender of orders[round % orders.length] ?? []) {
      // Nobody clears up after another.
      collect('minor');
      const begun = process.cpuUsage();
      const found = contender.run(article);
      times.get(contender.name)?.push(cpuMsSince(begun));
      if (found === 0) throw new Error(`${contender.name} found nothing.`);
    }
  }
  return times;
}

function cpuMsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

function permute<One>(all: readonly One[]): (readonly One[])[] {
  return all.length <= 1
    ? [all]
    : all.flatMap((first, at) => permute(all.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function countWords(text: string): number {
  return toWords(text).length;
}

const articleSchema = z.object({ id: z.string(), text: z.string(), date: z.nullable(z.string()) });

const linker = await openLinker();
const article = articleSchema.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const words = countWords(article.text);
const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(
  `${article.id}: ${String(words)} words, ${String(rounds)} rounds; load ${load} on ${String(availableParallelism())} cores\n`,
);
const times = takeTurns(contenders(linker), article);
const ours = median(times.get('backstory') ?? []);
console.log('contender     median ms   per 1,000 words   times ours');
for (const [name, all] of times) {
  const ms = median(all);
  const perThousand = (ms / words) * 1_000;
  console.log(
    `${name.padEnd(12)} ${ms.toFixed(2).padStart(10)} ${perThousand.toFixed(2).padStart(17)} ${(ms / ours).toFixed(1).padStart(12)}`,
  );
}
for (const [name, least] of Object.entries(targets)) {
  const ratio = median(times.get(name) ?? []) / ours;
  if (ratio >= least) continue;
  console.error(`missed: ${ratio.toFixed(1)} times as fast as ${name}, at least ${String(least)} are wanted`);
  process.exitCode = 1;
}
console.log('');
measureGrowth(article, linker.lexicon);
