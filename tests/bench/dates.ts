/**
 * Measures the date tagger beside chrono-node on the same news, in the same process, turn by turn: `npm run bench -- dates`. The ratio decides;
 * absolute figures are the machine's. Fails below half of chrono-node's speed, or when a slice of the tagger's work is too long for a page.
 */
import * as chrono from 'chrono-node';
import { loadavg } from 'node:os';
import { tagDates, tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import { dateSets, readDateSet } from '../eval/dates/date-sets';
import { trapSentences } from '../eval/dates/trap-sentences';
import { sharedPath } from '../support/shared';

const rounds = 9;
const targets = { ratio: 0.5, sliceMs: 8 } as const;

interface NewsText {
  readonly text: string;
  readonly date: string;
}

/** Annotated news where it is on this machine; else sentences of our own, repeated to the same length. */
function readTexts(): NewsText[] {
  const folder = sharedPath('eval', 'dates');
  if (folder === null)
    return Array.from({ length: 200 }, () => ({ text: trapSentences.join(' '), date: '2025-06-20' }));
  return dateSets
    .flatMap((name) => readDateSet(folder, name))
    .map(({ text, date }) => ({ text, date: date ?? '2000-01-01' }));
}

/** Milliseconds of processor time since the process began: other work on the machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(texts: readonly NewsText[], tag: (text: NewsText) => unknown): number {
  const from = processorMs();
  for (const text of texts) tag(text);
  return processorMs() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The longest work between two pauses of the tagger, over one text of all the news. */
function longestSlice(texts: readonly NewsText[]): number {
  const steps = tagDates(texts.map(({ text }) => text).join('\n'), '2000-01-01');
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const from = processorMs();
    isDone = steps.next().done === true;
    longest = Math.max(longest, processorMs() - from);
  }
  return longest;
}

const texts = readTexts();
const own = ({ text, date }: NewsText): unknown => tagDatesNow(text, date);
const other = ({ text, date }: NewsText): unknown => chrono.parse(text, new Date(`${date.slice(0, 10)}T12:00:00Z`));
// One round each warms both up and is not counted.
measure(texts, own);
measure(texts, other);
const times: { own: number; other: number }[] = [];
for (let round = 0; round < rounds; round++) times.push({ own: measure(texts, own), other: measure(texts, other) });

const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
const ownMs = median(times.map((time) => time.own));
const otherMs = median(times.map((time) => time.other));
const ratio = otherMs / ownMs;
// What the collector of garbage takes now and then is not the tagger's: the quietest of a few runs counts.
const sliceMs = Math.min(...Array.from({ length: 5 }, () => longestSlice(texts)));
console.log(
  `${texts.length} texts, ${characters} characters, median of ${rounds} rounds; load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
console.log(`backstory    ${ownMs.toFixed(0).padStart(6)} ms  ${(characters / 1000 / ownMs).toFixed(2)} MB/s`);
console.log(`chrono-node  ${otherMs.toFixed(0).padStart(6)} ms  ${(characters / 1000 / otherMs).toFixed(2)} MB/s`);
console.log(`${ratio.toFixed(2)} times as fast as chrono-node (at least ${targets.ratio})`);
console.log(
  `longest slice in one text of ${characters} characters: ${sliceMs.toFixed(1)} ms (at most ${targets.sliceMs})`,
);
if (ratio < targets.ratio || sliceMs > targets.sliceMs) process.exitCode = 1;
