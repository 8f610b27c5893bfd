/**
 * Reads annotations as the Hypothesis API answers them: `{ total, rows }`, or the rows alone. Source: https://h.readthedocs.io/en/latest/api-reference/v1/
 * (GET /api/search). Replies are set aside, for they say nothing of the article.
 */
import * as z from 'zod/mini';
import type { ImportStep } from './imported';
import { toRecord } from './to-record';

const selectorSchema = z.object({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.number()),
});

const rowSchema = z.object({
  id: z.string(),
  uri: z.optional(z.string()),
  text: z.optional(z.nullable(z.string())),
  tags: z.optional(z.nullable(z.array(z.string()))),
  created: z.optional(z.string()),
  document: z.optional(z.nullable(z.object({ title: z.optional(z.array(z.string())) }))),
  references: z.optional(z.array(z.string())),
  target: z.optional(
    z.array(z.object({ source: z.optional(z.string()), selector: z.optional(z.array(selectorSchema)) })),
  ),
});

/** The rows of such a file, or null when it is none. */
export function findHypothesisRows(parsed: unknown): readonly unknown[] | null {
  const rows = typeof parsed === 'object' && parsed !== null && 'rows' in parsed ? parsed.rows : parsed;
  if (!Array.isArray(rows)) return null;
  return rows.some((row) => typeof row === 'object' && row !== null && 'target' in row && !('@context' in row))
    ? rows
    : null;
}

/** One step for each row. */
export function* readHypothesis(rows: readonly unknown[]): Generator<ImportStep, void> {
  for (const [at, row] of rows.entries()) yield readRow(at + 1, row);
}

function readRow(index: number, stored: unknown): ImportStep {
  const row = rowSchema.safeParse(stored).data;
  if (row === undefined) return { kind: 'aside', index, reason: 'not-a-record' };
  if (row.references !== undefined && row.references.length > 0) return { kind: 'aside', index, reason: 'reply' };
  const [target] = row.target ?? [];
  const quote = target?.selector?.find(({ type }) => type === 'TextQuoteSelector');
  const position = target?.selector?.find(({ type }) => type === 'TextPositionSelector');
  return toRecord(index, {
    url: row.uri ?? target?.source ?? '',
    title: row.document?.title?.[0],
    exact: quote?.exact,
    prefix: quote?.prefix,
    suffix: quote?.suffix,
    start: position?.start,
    note: row.text ?? undefined,
    tags: row.tags ?? undefined,
    created: row.created,
  });
}
