/** Authors as lines that a reader edits: "Berg, Ada van der" or "Ada van der Berg", a group in quotation marks. A line that was not touched stays the author it was. */
import type { Author } from '../author';
import { isEastAsian, joinParticle, toFullName } from '../author';
import { isGroup, parseName } from './parse-name';

/** One line an author; "Family, Given" says for certain which is which. */
export function toAuthorLines(authors: readonly Author[]): string {
  return authors.map(toAuthorLine).join('\n');
}

/** @param before the authors as they were, for the lines that stayed the same */
export function parseAuthorLines(text: string, before: readonly Author[], language: string | null): readonly Author[] {
  const known = new Map(before.map((author) => [toAuthorLine(author), author]));
  const lines = text.split(/\r\n|[\n\r;]/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => known.get(line) ?? parseLine(line, language));
}

function toAuthorLine(author: Author): string {
  if (author.kind === 'group') return isGroup(author.name) ? author.name : `"${author.name}"`;
  const { given, family, particle, suffix } = author;
  if (isEastAsian(family)) return [family, given].filter((part) => part !== '').join(' ');
  const line = [joinParticle(particle, family), suffix, given].filter((part) => part !== '').join(', ');
  return line === '' ? toFullName(author) : line;
}

function parseLine(line: string, language: string | null): Author {
  const quoted = /^["“„](.+)["”“]$/u.exec(line)?.[1];
  return quoted === undefined ? parseName(line, language) : { kind: 'group', name: quoted.trim() };
}
