/** Links the names of many texts with the starter pack, for measuring: JSON Lines in, JSON Lines out. It judges nothing; roles are left out, they are no names. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { linkTextNow } from '@/lib/core/entities/link';
import type { Lexicon } from '@/lib/core/entities/lexicon';
import type { Linking } from '@/lib/core/entities/mention';
import { openStarterPack } from './starter-lexicon';

const inputSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** EDTF date of publication. */
  date: z.optional(z.nullable(z.string())),
});

/** One text to link. */
export type PredictInput = z.infer<typeof inputSchema>;

/** The answer for one text, as it is written to the file. */
export function toPrediction({ id, text, date }: PredictInput, lexicon: Lexicon): object {
  const linking: Linking = linkTextNow(
    { text, blocks: [], title: null, published: date ?? null, language: null },
    lexicon,
  );
  return {
    id,
    mentions: linking.mentions
      .filter(({ via }) => via !== 'role')
      .map(({ start, end, entityId, wikidata, title, kind, confidence }) => ({
        start,
        end,
        text: text.slice(start, end),
        entityId,
        wikidata,
        title,
        kind,
        confidence,
      })),
    names: linking.names.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  };
}

/** Reads `inPath` line by line and writes `outPath`; throws at the first line that is no input, naming it. */
export async function predictEntities(inPath: string, outPath: string): Promise<void> {
  const lexicon = await openStarterPack();
  const out = createWriteStream(outPath);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(inPath), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = inputSchema.safeParse(readJson(line));
    if (!parsed.success) throw new Error(`${inPath}, line ${String(number)}: not {id, text, date?}`);
    out.write(`${JSON.stringify(toPrediction(parsed.data, lexicon))}\n`);
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
