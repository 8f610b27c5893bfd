/**
 * A snapshot as bytes: one line of JSON for each row, compressed. Lines, because then a library of any size is written and read with
 * little memory, and a damaged line costs one row.
 */
import * as z from 'zod/mini';

const snapshotFormat = 'backstory-snapshot';

const headSchema = z.object({
  format: z.literal(snapshotFormat),
  /** Of this file; another number is not read. */
  version: z.literal(1),
  /** The version of the database that the rows come from. */
  database: z.int(),
  takenAt: z.number(),
});

const lineSchema = z.object({ table: z.string(), row: z.unknown() });
/** A row as it lay in its table; what it is worth is for the reader of the file to find out. */
export type SnapshotLine = z.infer<typeof lineSchema>;

/** Compresses rows into a file. */
export async function writeSnapshotFile(
  head: { readonly database: number; readonly takenAt: number },
  lines: AsyncIterable<SnapshotLine>,
): Promise<Blob> {
  const encoder = new TextEncoder();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      const put = (value: unknown): void => controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      put({ format: snapshotFormat, version: 1, ...head });
      for await (const line of lines) put(line);
      controller.close();
    },
  });
  return new Response(source.pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Reads the rows of a file, line by line; null when it is no snapshot. A line that is no row is passed over. */
export async function readSnapshotFile(file: Blob): Promise<AsyncIterable<SnapshotLine> | null> {
  const lines = toLines(file);
  const first = await lines.next().catch(() => null);
  if (first === null || first.done === true || !headSchema.safeParse(parseJson(first.value)).success) return null;
  return toRows(lines);
}

async function* toRows(lines: AsyncIterable<string>): AsyncGenerator<SnapshotLine> {
  for await (const text of lines) {
    const line = lineSchema.safeParse(parseJson(text));
    if (line.success) yield line.data;
  }
}

async function* toLines(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const pieces = `${rest}${value}`.split('\n');
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  if (rest !== '') yield rest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
