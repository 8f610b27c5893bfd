/** Prints what was predicted wrongly or not at all, with the sentence, for reading on the terminal. Nothing of it is kept. */
import type { TextSpan } from '@/lib/core/text/span';
import type { DatedSentence } from './dated-sentence';
import type { GoldArticle, SetArticle } from './sets';

/** Sentence by sentence, the dates of gold and prediction where they differ. */
export function listEventErrors(
  { id, date, text, sentences, events }: SetArticle,
  predicted: readonly DatedSentence[],
): void {
  const gold = events.flatMap(({ start, value }) => (value === null ? [] : [{ start, date: value }]));
  const cut = sentences.map(([start, end]) => ({ start, end }));
  listDifferences({ id, date, text, cut, gold, isHidden: (value) => value === date }, predicted);
}

/** The same for whole articles: the sentences are those that gold or prediction name. */
export function listDatedErrors({ id, date, text, timeline }: GoldArticle, predicted: readonly DatedSentence[]): void {
  const cut = [...timeline, ...predicted]
    .map(({ start, end }) => ({ start, end }))
    .filter((span, index, all) => all.findIndex((other) => other.start === span.start) === index)
    .sort((a, b) => a.start - b.start);
  const gold = timeline.map((row) => ({
    start: row.start,
    date: row.endDate ? `${row.date}/${row.endDate}` : row.date,
  }));
  listDifferences({ id, date, text, cut, gold, isHidden: () => false }, predicted);
}

interface Listing {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
  readonly cut: readonly TextSpan[];
  readonly gold: readonly { readonly start: number; readonly date: string }[];
  /** Dates that are not scored. */
  readonly isHidden: (date: string) => boolean;
}

function listDifferences({ id, date, text, cut, gold, isHidden }: Listing, predicted: readonly DatedSentence[]): void {
  console.log(`\n== ${id} ${date ?? ''}`);
  for (const { start, end } of cut) {
    const datesOf = (rows: readonly { readonly start: number; readonly date: string }[]): Set<string> =>
      new Set(
        rows.filter((row) => start <= row.start && row.start < end && !isHidden(row.date)).map((row) => row.date),
      );
    const [want, got] = [datesOf(gold), datesOf(predicted)];
    const missed = [...want].filter((one) => !got.has(one));
    const extra = [...got].filter((one) => !want.has(one));
    const right = [...want].filter((one) => got.has(one));
    if (missed.length + extra.length === 0) continue;
    console.log(
      `missed ${missed.join(' ') || '-'} | extra ${extra.join(' ') || '-'} | right ${right.join(' ') || '-'}`,
    );
    console.log(`    ${text.slice(start, end).replace(/\s+/g, ' ')}`);
  }
}
