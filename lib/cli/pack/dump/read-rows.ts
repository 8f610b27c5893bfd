/** Reads the rows that a build put away, one at a time, so that memory holds one and not a million. */
import { createReadStream } from 'node:fs';
import type * as z from 'zod/mini';
import { readLines } from './read-lines';

/** The rows of a file that have their form. */
export async function* readRows<T extends z.ZodMiniType>(path: string, schema: T): AsyncGenerator<z.output<T>> {
  for await (const lines of readLines(createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)) {
    for (const { bytes } of lines) {
      if (bytes === null || bytes.length === 0) continue;
      const parsed = schema.safeParse(JSON.parse(bytes.toString('utf8')));
      if (parsed.success) yield parsed.data;
    }
  }
}
