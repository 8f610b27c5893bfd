/** CRC-32 (IEEE 802.3), to notice damage in transfer or on disk. It is no protection against people: a hostile file has a right checksum. */

const polynomial = 0xedb8_8320;

/** Four tables, so that four bytes are taken at once ("slicing by four"). */
const tables = createTables();

function createTables(): Uint32Array {
  const table = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    table[byte] = value;
  }
  for (let index = 256; index < table.length; index++) {
    const before = table[index - 256] ?? 0;
    table[index] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
}

/**
 * The checksum of `bytes`.
 * @param before the checksum of what came before, so that a long text can be taken in pieces; 0 at the beginning.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let at = 0;
  const wholeEnd = bytes.length - (bytes.length % 4);
  for (; at < wholeEnd; at += 4) {
    value ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    value = step(3, value) ^ step(2, value >>> 8) ^ step(1, value >>> 16) ^ step(0, value >>> 24);
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ step(0, value ^ byteAt(bytes, at));
  return ~value >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function step(table: number, value: number): number {
  return tables[(table << 8) | (value & 0xff)] ?? 0;
}
