/** Opens a dump file as a stream of plain bytes, whatever it is compressed with, and tells how far it has been read. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UsageError } from '../open-file';

/** A dump being read. */
export interface OpenDump {
  readonly stream: AsyncIterable<Buffer>;
  /** Bytes of the file on disk, compressed as it is. */
  readonly fileBytes: number;
  /** How many of them have been read. */
  readBytes(): number;
  /** Ends the reading early. */
  close(): void;
}

/** Programs that unpack bzip2 from standard input, fastest first. Node has no decoder of its own. */
const bzip2Programs = ['lbzip2', 'pbzip2', 'bzip2'];

/** Opens `.json`, `.json.gz` and `.json.bz2`. */
export async function openDump(path: string): Promise<OpenDump> {
  const { size } = await stat(path);
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const stream = path.endsWith('.gz') ? gunzip(file) : path.endsWith('.bz2') ? await bunzip2(file) : file;
  return {
    stream: stream as AsyncIterable<Buffer>,
    fileBytes: size,
    readBytes: () => file.bytesRead,
    close() {
      file.destroy();
      stream.destroy();
    },
  };
}

function gunzip(file: Readable): Readable {
  const gunzipped = createGunzip({ chunkSize: 1 << 20 });
  file.on('error', (error) => gunzipped.destroy(error));
  return file.pipe(gunzipped);
}

async function bunzip2(file: Readable): Promise<Readable> {
  for (const program of bzip2Programs) {
    const child = spawn(program, ['-dc'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const started = await new Promise<boolean>((resolve) => {
      child.once('spawn', () => {
        resolve(true);
      });
      child.once('error', () => {
        resolve(false);
      });
    });
    if (!started) continue;
    file.pipe(child.stdin);
    // When reading ends early, the program's input closes under us; that is no error of the dump.
    child.stdin.on('error', () => file.destroy());
    child.on('close', (code) => {
      if (code !== 0 && code !== null)
        child.stdout.destroy(new Error(`${program} ended with ${String(code)}: the file is damaged`));
    });
    return child.stdout;
  }
  throw new UsageError(`To read .bz2 one of these programs is needed: ${bzip2Programs.join(', ')}.`);
}
