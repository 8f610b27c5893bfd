/**
 * Makes authors of a byline: "By Ada Ray and Jo Writer", "Ray, Ada; Writer, Jo", "Ada Ray, Health Correspondent", "山田太郎、佐藤花子". What it
 * cannot tell it leaves whole, for the reader to edit.
 */
import type { Author } from '../author';
import { degrees, jobs, knownGroups, ranks, suffixes } from './name-words';
import { isGroup, parseName } from './parse-name';

/** More than this no byline names; what follows is dropped. */
const MAX_AUTHORS = 100;

const by =
  /^(?:(?:words|written|reported|story|opinion|analysis|report) by|by|von|par|por|di|door|af|av)\s*:?\s+(?=[\p{Lu}\p{Lo}])/iu;
const strongMarks = /\s*[;；、，،|•·\n]\s*|\s+\/\s+/u;
const places = /\s+(?:in|at|from)\s+\p{Lu}.*$/u;
const forOutlet = /\s+for\s+(?:the\s+)?\p{Lu}.*$/iu;

/** The authors in the order they are named; none when there is no byline. */
export function parseByline(byline: string | null, language: string | null = null): readonly Author[] {
  const line = (byline ?? '').trim().replace(by, '');
  const parts = line.split(strongMarks).filter((part) => part !== '');
  const names =
    parts.length > 1 ? parts.flatMap((part) => (mayBeInverted(part) ? [part] : splitNames(part))) : splitNames(line);
  const authors = names
    .map((name) => name.replace(by, '').trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name) && !isOnlySaid(name))
    .map((name) => parseName(withoutPlace(name), language));
  return unique(authors).slice(0, MAX_AUTHORS);
}

/** "Ada Ray in Kyiv", "Ada Ray for The Gazette" lose what follows; "Centre for Coasts in Wales" is one name. */
function withoutPlace(name: string): string {
  const bare = name.replace(places, '').replace(forOutlet, '').trim();
  return bare === '' || isGroup(bare) ? name : bare;
}

/** Splits at commas and "and", unless what is split would be no name. */
function splitNames(line: string): readonly string[] {
  if (mayBeInverted(line)) return [line];
  const parts: string[] = [];
  for (const part of line.split(/\s*,\s*(?:(?:and|&)\s+)?/iu).filter((one) => one !== '')) {
    const last = parts.length - 1;
    if (last >= 0 && (suffixes.test(part) || degrees.test(part) || /^(?:inc|ltd|llc)\.?$/iu.test(part)))
      parts[last] = `${parts[last] ?? ''}, ${part}`;
    else parts.push(part);
  }
  return parts.flatMap(splitAtAnd);
}

/** "Ray, Ada" or "van der Berg, Ada M.": one comma, a short family name before it and only given names after it. */
function mayBeInverted(part: string): boolean {
  const pieces = part.split(/\s*,\s*/u);
  const [family = '', given = ''] = pieces;
  if (
    pieces.length !== 2 ||
    isGroup(family) ||
    isGroup(given) ||
    isOnlySaid(given) ||
    suffixes.test(given) ||
    degrees.test(given)
  )
    return false;
  if (/\s(?:and|&|und|et|y)\s/u.test(part)) return false;
  const words = family.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return (
    words.length === 1 &&
    family.split(' ').every((word, index, all) => index === all.length - 1 || /^\p{Ll}/u.test(word))
  );
}

function splitAtAnd(part: string): readonly string[] {
  const [left = '', ...others] = part.split(/\s+(?:and|&|und|et|y|con|with)\s+/iu);
  if (others.length === 0) return [part];
  const right = others.join(' and ');
  // "Ministry of Food and Agriculture", "McKinsey & Company", "Ortega y Gasset", "Guardian staff and agencies" are one name each.
  const isOneName =
    !/\s/u.test(left) && !/\s/u.test(right) && !knownGroups.has(right.toLowerCase())
      ? true
      : isGroup(left) && !knownGroups.has(right.toLowerCase()) && (/ (?:of|for) /u.test(left) || !/\s/u.test(right));
  const isSpanish = /\sy\s/u.test(part) && !/\s/u.test(right);
  return isOneName || isSpanish ? [part] : [left, ...splitAtAnd(right)];
}

/** "Health Correspondent", "Staff Writer", "agencies": said about authors, not the name of one. */
function isOnlySaid(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  if (jobs.has(words.at(-1) ?? '') || name === 'agencies') return true;
  return (
    words.length > 1 && (ranks.has(words[0] ?? '') || /\b(?:editor|correspondent|reporter|columnist)\b/iu.test(name))
  );
}

function unique(authors: readonly Author[]): readonly Author[] {
  return [...new Map(authors.map((author) => [JSON.stringify(author), author])).values()];
}
