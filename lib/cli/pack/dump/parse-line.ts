/** One line of a dump as JSON: brackets and commas of the array around it taken off, damage told apart from emptiness. */
import { toList, toMap } from '@/lib/knowledge/wikidata/loose-json';

/** What a line holds. `skipped` holds nothing that was asked for, seen without parsing. */
export type ParsedLine =
  | { readonly kind: 'entities'; readonly entities: readonly unknown[] }
  | { readonly kind: 'empty' | 'skipped' }
  | { readonly kind: 'damaged'; readonly reason: string };

const [open, close, comma, bracketOpen, bracketClose] = [0x7b, 0x7d, 0x2c, 0x5b, 0x5d];

/**
 * Parses a line.
 * @param mayMatter a cheap look at the bytes: false only when the line holds nothing that was asked for.
 */
export function parseLine(bytes: Buffer | null, mayMatter: (line: Buffer) => boolean): ParsedLine {
  if (bytes === null) return { kind: 'damaged', reason: 'longer than 64 MB' };
  const [start, end] = trim(bytes);
  if (start === end || (end - start === 1 && (bytes[start] === bracketOpen || bytes[start] === bracketClose)))
    return { kind: 'empty' };
  if (bytes[start] !== open || bytes[end - 1] !== close) return { kind: 'damaged', reason: 'not one whole object' };
  if (!mayMatter(bytes)) return { kind: 'skipped' };
  try {
    return { kind: 'entities', entities: unwrap(JSON.parse(bytes.toString('utf8', start, end))) };
  } catch (error) {
    return { kind: 'damaged', reason: error instanceof Error ? error.message.slice(0, 120) : 'not JSON' };
  }
}

/** Answers of Wikidata's interface hold several entities under their ids; a dump's line is one. */
function unwrap(value: unknown): readonly unknown[] {
  const entities = toMap(value).entities;
  if (entities === undefined) return [value];
  return Array.isArray(entities) ? toList(entities) : Object.values(toMap(entities));
}

function trim(bytes: Buffer): [start: number, end: number] {
  let start = 0;
  let end = bytes.length;
  while (start < end && isBlank(bytes[start])) start++;
  while (end > start && isBlank(bytes[end - 1])) end--;
  if (end > start && bytes[end - 1] === comma) end--;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return [start, end];
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
