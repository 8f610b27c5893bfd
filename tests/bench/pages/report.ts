/** Prints the figures of the benchmark of pages. */
import { calmestSlices, leastOf, quantile, readings, scoreReading, totalOf } from './measure';
import type { Measured, Probe } from './measure';

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Prints everything. */
export function printReport(all: readonly Measured[]): void {
  printTexts(all);
  printQuotations(all);
  printFacts(all);
  printCosts(all);
}

function printTexts(all: readonly Measured[]): void {
  const scored = all.filter(({ reference }) => reference !== null).length;
  console.log(
    `article text of ${scored} pages      4-word runs: P     R     F1    single words: P     R     F1    exact`,
  );
  for (const [name, read] of Object.entries(readings)) {
    const [runs, single] = [scoreReading(all, read, 4), scoreReading(all, read, 1)];
    const three = ({ precision, recall, f1 }: typeof runs): string =>
      [precision, recall, f1].map((value) => value.toFixed(3)).join(' ');
    console.log(`  ${name.padEnd(44)}${three(runs)}               ${three(single)}  ${runs.exact.toFixed(2)}`);
  }
}

/** Sentences that must be in the article and lines that must not. */
function printQuotations(all: readonly Measured[]): void {
  let expected = 0;
  let found = 0;
  let leaked = 0;
  let forbidden = 0;
  for (const { page, probes } of all) {
    const text = words(probes[0]?.blocks.map((block) => block.text).join('\n') ?? '');
    for (const quotation of page.expected ?? []) {
      if (quotation.in_rendered_html === false) continue;
      expected += 1;
      if (text.includes(words(quotation.text))) found += 1;
    }
    for (const line of page.must_not ?? []) {
      forbidden += 1;
      if (text.includes(words(typeof line === 'string' ? line : line.text))) leaked += 1;
    }
  }
  console.log(`sentences that must be there: ${found} of ${expected}; lines that must not: ${leaked} of ${forbidden}`);
}

function printFacts(all: readonly Measured[]): void {
  const wrong = all.filter(({ page, probes }) => page.news !== probes[0]?.isArticle);
  console.log(`verdicts wrong: ${slugsOf(wrong)}`);
  printFact(all, 'title', ({ page, probes }) => {
    const [theirs, ours] = [words(page.title ?? ''), words(probes[0]?.facts.title ?? '')];
    return theirs === '' ? null : ours !== '' && (theirs.includes(ours) || ours.includes(theirs));
  });
  printFact(all, 'byline', ({ page, probes }) => {
    const authors = Array.isArray(page.author) ? page.author : (page.author?.split(/,\s*/) ?? []);
    const ours = words(probes[0]?.facts.byline ?? '');
    return authors.length === 0 ? null : authors.some((author) => ours.includes(words(author)));
  });
  printFact(all, 'published', ({ page, probes }) => {
    const ours = probes[0]?.facts.published;
    return page.published === null ? null : typeof ours === 'string' && page.published.startsWith(ours);
  });
  printFact(all, 'language', ({ page, probes }) =>
    page.news ? probes[0]?.facts.language?.split('-')[0] === page.language : null,
  );
  const changed = all.filter(({ probes }) => probes.some(({ domChanged }) => domChanged));
  console.log(`DOM changed: ${slugsOf(changed)}`);
}

/** One fact over the pages whose manifest says it (null: it does not). */
function printFact(all: readonly Measured[], name: string, isRight: (one: Measured) => boolean | null): void {
  const known = all.filter((one) => isRight(one) !== null);
  const wrong = known.filter((one) => isRight(one) === false);
  console.log(`${name}: ${known.length - wrong.length} of ${known.length}; other: ${slugsOf(wrong)}`);
}

function printCosts(all: readonly Measured[]): void {
  const costs: Readonly<Record<string, (probe: Probe) => number>> = {
    'ours, in slices': totalOf,
    'ours, processor time': ({ processorMs }) => processorMs,
    'Readability, at once': (probe) => probe.readability.tookMs,
    'defuddle, at once': (probe) => probe.defuddle.tookMs,
  };
  console.log('main thread per page, best of its loadings:');
  for (const [name, cost] of Object.entries(costs)) {
    const each = all.map(({ probes }) => leastOf(probes, cost));
    console.log(
      `  ${name.padEnd(22)} median ${milliseconds(quantile(each, 0.5))}, 90 % below ${milliseconds(quantile(each, 0.9))}, most ${milliseconds(Math.max(...each))}`,
    );
  }
  const slices = all.flatMap(({ probes }) => calmestSlices(probes));
  const long = slices.filter((tookMs) => tookMs > 50).length;
  console.log(
    `our ${slices.length} slices: half below ${milliseconds(quantile(slices, 0.5))}, 90 % below ${milliseconds(quantile(slices, 0.9))}, 99 % below ${milliseconds(quantile(slices, 0.99))}, longest ${milliseconds(Math.max(...slices))}; over 50 ms: ${long}`,
  );
}

function slugsOf(some: readonly Measured[]): string {
  return some.map(({ page }) => page.slug).join(', ') || 'none';
}
