/** Puts files into one zip archive. The format is fflate's work; ours is that no name, text or date can break the archive. */
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** One file of an archive. */
export interface ZipEntry {
  /** With `/` between folders; must differ from all others. */
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** The years that an archive can tell. */
const firstYear = 1980;
const lastYear = 2099;

/**
 * The archive in pieces; names are UTF-8. Each file is asked for when its turn comes and forgotten once it is packed, so what is in
 * memory is one text and what was packed; yields between stretches of a file, too, so that a caller can pace it and stop.
 */
export function* zipInSlices(entries: Iterable<ZipEntry>): Generator<void, readonly Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(new Uint8Array(piece));
  });
  for (const { name, text, modifiedAt } of entries) {
    const file = new ZipDeflate(name);
    file.mtime = clampDate(modifiedAt);
    zip.add(file);
    const bytes = strToU8(text);
    for (let start = 0; start === 0 || start < bytes.length; start += packedAtOnce) {
      const end = Math.min(bytes.length, start + packedAtOnce);
      file.push(bytes.subarray(start, end), end === bytes.length);
      yield;
    }
  }
  zip.end();
  return pieces;
}

/** Bytes that are packed within a few milliseconds. */
const packedAtOnce = 262_144;

/** A day in the middle of the year is in that year in every time zone. */
function clampDate(modifiedAt: number): Date {
  const date = new Date(modifiedAt);
  if (date.getFullYear() < firstYear) return new Date(firstYear, 5, 1);
  return date.getFullYear() > lastYear ? new Date(lastYear, 5, 1) : date;
}
