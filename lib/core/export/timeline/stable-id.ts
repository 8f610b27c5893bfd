/** Ids that follow from what they name, so that the same thing has the same id in every export. Not for secrets: anyone can make them. */

const offsetBasis = 0x81_1c_9d_c5;
const prime = 0x01_00_01_93;

/**
 * Sixteen hexadecimal digits: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the UTF-16 code units, twice from different beginnings,
 * because one hash of 32 bits would be the same for two of 10,000 texts with a chance of one in a hundred.
 */
export function toStableId(text: string): string {
  return [offsetBasis, Math.imul(offsetBasis, prime)].map((basis) => hash(text, basis)).join('');
}

function hash(text: string, basis: number): string {
  let value = basis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    value = Math.imul(value ^ (unit & 0xff), prime);
    value = Math.imul(value ^ (unit >> 8), prime);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
