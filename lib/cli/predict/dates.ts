/** Tags the dates of many texts, for measuring: JSON Lines in, JSON Lines out. It judges nothing. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';

const inputSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** EDTF date of publication, or a time stamp. */
  date: z.optional(z.nullable(z.string())),
});

/** One text to tag. */
export type DatesInput = z.infer<typeof inputSchema>;

/** The answer for one text, as it is written to the file. */
export function toDatesPrediction({ id, text, date }: DatesInput): object {
  const found = tagDatesNow(text, date ?? null);
  return {
    id,
    timex: found.map(({ start, end, type, value }) => ({ start, end, text: text.slice(start, end), type, value })),
  };
}

/** Reads `inPath` line by line and writes `outPath`; throws at the first line that is no input, naming it. */
export async function predictDates(inPath: string, outPath: string): Promise<void> {
  const out = createWriteStream(outPath);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(inPath), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = inputSchema.safeParse(readJson(line));
    if (!parsed.success) throw new Error(`${inPath}, line ${String(number)}: not {id, text, date?}`);
    out.write(`${JSON.stringify(toDatesPrediction(parsed.data))}\n`);
  }
  await new Promise<void>((resolve, reject) => {
    out.on('error', reject);
    out.end(resolve);
  });
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
