/** The work of the reader of files: reads one and hands over what is in it in slices, because a page stands still while a message of its is unpacked. */
import { readAnyFile } from './read-any-file';
import type { AnyFile } from './read-any-file';
import type { FromReader } from './reading-protocol';

/** Rows in one message: a few milliseconds for the page. */
const rowsAtOnce = 500;

/** Reads the file to its end; whoever stops it ends the worker. */
export async function serveReading(file: File, post: (message: FromReader) => void): Promise<void> {
  const signal = new AbortController().signal;
  const read = await readAnyFile(file, { signal, progressed: (share) => post({ kind: 'progressed', share }) });
  post({ kind: 'end', file: handOver(read, post) });
}

/** Hands over the list, and returns the rest. */
function handOver(read: AnyFile, post: (message: FromReader) => void): AnyFile {
  switch (read.kind) {
    case 'backup':
      for (const lines of slicesOf(read.backup.lines)) post({ kind: 'lines', lines });
      return { ...read, backup: { ...read.backup, lines: [] } };
    case 'records':
      for (const records of slicesOf(read.file.records)) post({ kind: 'records', records });
      return { ...read, file: { ...read.file, records: [] } };
    default:
      return read;
  }
}

function* slicesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce);
}
