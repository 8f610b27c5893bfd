/** Cuts a stream of bytes into lines without turning them into text: most lines of a dump are looked at and thrown away. */

/** A line without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null when the line was longer than any entity is. */
  readonly bytes: Buffer | null;
}

/** The largest items have a few megabytes; a longer line means that line feeds were lost. */
const longestLine = 64 << 20;

const lineFeed = 0x0a;

/** The lines of a stream, in batches of one chunk each. */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let pieces: Buffer[] = [];
  let pending = 0;
  let number = 0;
  const take = (last: Buffer): Line => {
    const length = pending + last.length;
    const bytes = length > longestLine ? null : pieces.length === 0 ? last : Buffer.concat([...pieces, last], length);
    pieces = [];
    pending = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      lines.push(take(chunk.subarray(from, at)));
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    pending += rest.length;
    // What is too long is counted and not kept.
    if (pending <= longestLine) pieces.push(rest);
    else pieces = [];
    if (lines.length > 0) yield lines;
  }
  if (pending > 0) yield [take(Buffer.alloc(0))];
}
