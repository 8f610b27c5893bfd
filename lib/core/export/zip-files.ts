/** Puts files into one zip archive. The format is fflate's work; ours is that no name, text or date can break the archive. */
import { strToU8, zipSync } from 'fflate';

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

/** The archive's bytes. Names are UTF-8. */
export function zipFiles(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files = entries.map(({ name, text, modifiedAt }) => {
    return [name, [strToU8(text), { mtime: clampDate(modifiedAt) }]] as const;
  });
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]);
}

/** A day in the middle of the year is in that year in every time zone. */
function clampDate(modifiedAt: number): Date {
  const date = new Date(modifiedAt);
  if (date.getFullYear() < firstYear) return new Date(firstYear, 5, 1);
  return date.getFullYear() > lastYear ? new Date(lastYear, 5, 1) : date;
}
