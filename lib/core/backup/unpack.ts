/**
 * Takes bytes that come in pieces out of a zip or gzip archive, or passes them on when they are in none. Nothing of an archive is ever
 * written under the names in it; they only say which of its files is meant.
 */
import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import type { BackupProblem } from './backup-problem';

/** Takes the pieces of a file, in order. */
export interface Unpacker {
  /** What went wrong with this piece, or null. */
  push(piece: Uint8Array, isLast: boolean): BackupProblem | null;
}

/** How much may come out of an archive, and of which file in it. */
export interface UnpackOptions {
  readonly limitBytes: number;
  /** The ending of the file that is wanted, with its dot. */
  readonly ending: string;
}

/** A piece of an archive can be a thousand times as long when it is out; so little is unpacked at a time. */
const bytesAtOnce = 16_384;

/** Makes an unpacker that hands over what comes out. */
export function createUnpacker({ limitBytes, ending }: UnpackOptions, take: (bytes: Uint8Array) => void): Unpacker {
  let inner: Inner | null = null;
  let outBytes = 0;
  const limited = (bytes: Uint8Array): void => {
    outBytes += bytes.length;
    if (outBytes <= limitBytes) take(bytes);
  };
  return {
    push: (piece, isLast) => {
      inner ??= toInner(piece, ending, limited);
      for (let start = 0; start === 0 || start < piece.length; start += bytesAtOnce) {
        const end = Math.min(piece.length, start + bytesAtOnce);
        try {
          inner.push(piece.subarray(start, end), isLast && end === piece.length);
        } catch {
          // fflate throws at the first byte that fits no archive.
          return { kind: 'broken-archive' };
        }
        if (outBytes > limitBytes) return { kind: 'too-large', limitBytes };
      }
      return isLast && inner.isEmpty() ? { kind: 'nothing-inside' } : null;
    },
  };
}

interface Inner {
  push(piece: Uint8Array, isLast: boolean): void;
  /** Whether an archive held nothing that was wanted. */
  isEmpty(): boolean;
}

/** What kind of file it is stands in its first bytes. */
function toInner(start: Uint8Array, ending: string, take: (bytes: Uint8Array) => void): Inner {
  if (start[0] === 0x50 && start[1] === 0x4b) return fromZip(ending, take);
  if (start[0] !== 0x1f || start[1] !== 0x8b) return { push: take, isEmpty: () => false };
  const gunzip = new Gunzip((bytes) => take(bytes));
  return { push: (piece, isLast) => gunzip.push(piece, isLast), isEmpty: () => false };
}

/** The first file of the right ending; others, and those whose names climb out of the archive, are passed over. */
function fromZip(ending: string, take: (bytes: Uint8Array) => void): Inner {
  let isFound = false;
  const unzip = new Unzip((file) => {
    if (isFound || !file.name.toLowerCase().endsWith(ending) || climbs(file.name)) return;
    isFound = true;
    file.ondata = (error, bytes) => {
      if (error !== null) throw error;
      take(bytes);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return { push: (piece, isLast) => unzip.push(piece, isLast), isEmpty: () => !isFound };
}

function climbs(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(name);
}
