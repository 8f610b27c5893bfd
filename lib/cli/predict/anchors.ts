/** Re-anchors remembered quotes in newer versions of their texts, for measuring: JSON Lines in, JSON Lines out. It judges nothing. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Anchor, Placement } from '@/lib/core/anchors/anchor';
import { findAnchorNow } from '@/lib/core/anchors/find';

const caseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  article: z.string(),
  /** The version to look in. */
  new: z.string(),
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** One quote to find again. */
export type AnchorCase = z.infer<typeof caseSchema>;

const textSchema = z.object({ article: z.string(), version: z.string(), text: z.string() });

/** Texts by article and version, in the form of `textKey`. */
export type AnchorTexts = ReadonlyMap<string, string>;

/** The key of one version of an article. */
function textKey(article: string, version: string): string {
  return `${article}\n${version}`;
}

/** Reads the texts that cases refer to, gzipped or not. */
export function readAnchorTexts(path: string): AnchorTexts {
  const rows = readLines(path).map((row) => textSchema.parse(row));
  return new Map(rows.map(({ article, version, text }) => [textKey(article, version), text]));
}

/** The values of a file of JSON Lines, gzipped when its name ends so. */
export function readLines(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The newer text of a case; throws when it is not there. */
export function textOf({ id, article, new: version }: AnchorCase, texts: AnchorTexts): string {
  const text = texts.get(textKey(article, version));
  if (text === undefined) throw new Error(`case ${id}: no text “${article}”, version ${version}`);
  return text;
}

/** Where a case's quote stands in the newer text; throws when that text is not there. */
export function placeCase(one: AnchorCase, texts: AnchorTexts): Placement {
  const text = textOf(one, texts);
  const { exact, prefix, suffix, start, end } = one;
  const anchor: Anchor = { exact, prefix, suffix, start, end };
  return findAnchorNow(text, anchor);
}

/** Reads cases and texts and writes where each quote stands: `{id, status: 'anchor', start, end, score}` or `{id, status: 'orphan'}`. */
export async function predictAnchors(casesPath: string, textsPath: string, outPath: string): Promise<void> {
  const texts = readAnchorTexts(textsPath);
  const lines = readLines(casesPath).map((row) => {
    const one = caseSchema.parse(row);
    const placement = placeCase(one, texts);
    if (placement.kind === 'lost') return JSON.stringify({ id: one.id, status: 'orphan' });
    const { start, end, score } = placement;
    return JSON.stringify({ id: one.id, status: 'anchor', start, end, score });
  });
  await writeFile(outPath, lines.map((line) => `${line}\n`).join(''));
}
