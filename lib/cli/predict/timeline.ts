/** Reads the timelines of many texts with the starter pack, for measuring: JSON Lines in, JSON Lines out. It judges nothing. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { parseEdtf, printEdtf, toYearRange } from '@/lib/core/dates/edtf';
import type { EdtfPoint, OpenEnd } from '@/lib/core/dates/edtf';
import { linkTextNow } from '@/lib/core/entities/link';
import type { TextSpan } from '@/lib/core/text/span';
import { readArticleTimelineNow } from '@/lib/core/timeline/article/article-timeline';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import { readOfficeHolders } from '@/lib/knowledge/office-holders';
import type { Packs } from '@/lib/knowledge/open-packs';
import { openStarterPack } from './starter-lexicon';

const inputSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** EDTF date of publication. */
  date: z.optional(z.nullable(z.string())),
});

/** One text to read. */
export type TimelineInput = z.infer<typeof inputSchema>;

/** One dated sentence; `date` is `YYYY[-MM[-DD]]` or two of them with a slash, one alone where an end is open. */
export interface PredictedEvent extends TextSpan {
  readonly date: string;
  readonly precision: string;
  readonly text: string;
}

/** Reads the timeline of one text as the extension does. A date that is none is taken for a missing one. */
export async function readTimeline(input: TimelineInput, packs: Packs): Promise<ArticleTimeline> {
  const { text } = input;
  const date = input.date ?? null;
  const published = date !== null && parseEdtf(date) !== null ? date : null;
  const article = { text, blocks: [], title: null, published, language: null };
  const { mentions } = linkTextNow(article, packs);
  return readArticleTimelineNow({ ...article, mentions, holders: await readOfficeHolders(text, mentions, packs) });
}

/** Every dated sentence of a timeline in reading order, each telling of a repeated event for itself. */
export function toPredictedEvents(text: string, { entries }: ArticleTimeline): PredictedEvent[] {
  const told = entries.flatMap(({ sentence, date, alsoAt }) => [{ ...sentence, date }, ...alsoAt]);
  return told
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, date }) => ({ start, end, ...toPlainDate(date), text: text.slice(start, end) }));
}

/** Reads `inPath` and writes `outPath`; throws at the first line that is no input, naming it. */
export async function predictTimeline(inPath: string, outPath: string): Promise<void> {
  const packs = await openStarterPack();
  const lines: string[] = [];
  for (const [index, line] of readFileSync(inPath, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = inputSchema.safeParse(readJson(line));
    if (!parsed.success) throw new Error(`${inPath}, line ${String(index + 1)}: not {id, text, date?}`);
    const { id, text } = parsed.data;
    lines.push(`${JSON.stringify({ id, events: toPredictedEvents(text, await readTimeline(parsed.data, packs)) })}\n`);
  }
  await writeFile(outPath, lines.join(''));
}

/** Decades and centuries become the years they span; open ends and marks of uncertainty, for which the format has no place, are left out. */
function toPlainDate(edtf: string): { date: string; precision: string } {
  const date = parseEdtf(edtf);
  if (date === null) return { date: edtf, precision: 'unknown' };
  const [start, end] = date.kind === 'point' ? [date, date] : [date.start, date.end];
  const precision = date.kind === 'point' ? date.precision : 'interval';
  const [from, to] = [toPlainEnd(start, 'first'), toPlainEnd(end, 'last')];
  return { date: [...new Set([from, to])].filter((one) => one !== null).join('/'), precision };
}

function toPlainEnd(end: EdtfPoint | OpenEnd, side: 'first' | 'last'): string | null {
  if (typeof end === 'string') return null;
  if (end.precision !== 'decade' && end.precision !== 'century') return printEdtf({ ...end, qualifier: '' });
  const year = toYearRange(end)[side === 'first' ? 0 : 1];
  return String(year).padStart(4, '0');
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
