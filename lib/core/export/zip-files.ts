/**
 * Puts files into one zip archive, as they are: nothing is compressed, because the texts are small and every system opens it. Names are
 * UTF-8. Not for archives beyond 4 GB or 65,535 files. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

/** One file of an archive. */
export interface ZipEntry {
  /** With `/` between folders; must differ from all others. */
  readonly name: string;
  readonly text: string;
  /** Local time as milliseconds since 1970, for archives know no time zones. */
  readonly localTime: number;
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
/** Format version 2.0, which every reader knows. */
const version = 20;
/** The flag that says that names are UTF-8. */
const utf8Names = 0x0800;

/** The archive's bytes. */
export function zipFiles(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const bytes = encoder.encode(entry.text);
    const shared = [version, utf8Names, 0, ...toDosTime(entry.localTime)];
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const header = [
      ...fields(4, [localHeader]),
      ...fields(2, shared),
      ...fields(4, sizes),
      ...fields(2, [name.length, 0]),
    ];
    parts.push(Uint8Array.from(header), name, bytes);
    directory.push(
      Uint8Array.from([
        ...fields(4, [directoryHeader]),
        ...fields(2, [version, ...shared]),
        ...fields(4, sizes),
        ...fields(2, [name.length, 0, 0, 0, 0]),
        ...fields(4, [0, offset]),
      ]),
      name,
    );
    offset += header.length + name.length + bytes.length;
  }
  const directoryLength = directory.reduce((sum, part) => sum + part.length, 0);
  const end = [
    ...fields(4, [directoryEnd]),
    ...fields(2, [0, 0, entries.length, entries.length]),
    ...fields(4, [directoryLength, offset]),
    ...fields(2, [0]),
  ];
  return join([...parts, ...directory, Uint8Array.from(end)]);
}

/** Numbers as little-endian fields of so many bytes. */
function fields(size: 2 | 4, numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => Array.from({ length: size }, (_, index) => (number >>> (8 * index)) & 0xff));
}

/** Time and date as archives write them: two seconds are the least, 1980 is the first year. */
function toDosTime(localTime: number): readonly [time: number, date: number] {
  const at = new Date(Math.max(localTime, Date.UTC(1980, 0, 1)));
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [time, date];
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of ISO 3309, over which archives know that a file is whole. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
