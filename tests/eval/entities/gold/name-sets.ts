/** Reads the sets in which names are marked without saying what they mean. */
import * as z from 'zod/mini';
import { readLines } from '@/lib/cli/predict/anchors';
import { sharedPath } from '../../../support/shared';
import type { MarkedName } from '../rules/names-seen';

/** The sets of names in the order in which they are printed. */
export const nameSetNames = ['wikigold', 'worldwide-newswire'] as const;

/** A text with its names. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly names: readonly MarkedName[];
}

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  date: z.nullable(z.string()),
  mentions: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      type: z.string(),
      nested: z.optional(z.boolean()),
    }),
  ),
});

/** Dates and sums of money are names to the annotators and not to us. */
const freeTypes: ReadonlySet<string> = new Set(['Date', 'Money']);

/** The texts of a set, or null when it is not on this machine. */
export function readNameSet(name: (typeof nameSetNames)[number]): NamedText[] | null {
  const path = sharedPath('eval', 'names', `${name}.jsonl`);
  if (path === null) return null;
  return readLines(path).map((row) => {
    const { id, text, date, mentions } = rowSchema.parse(row);
    const names = mentions.map(({ start, end, text: words, type, nested }) => ({
      ...{ start, end, text: words },
      isFree: freeTypes.has(type) || nested === true,
    }));
    return { id, text, date, names };
  });
}
