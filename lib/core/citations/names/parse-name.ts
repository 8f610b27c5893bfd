/** Takes one name apart into what references put in different orders. Which of its words is the family name is told by rules, not by a list of people. */
import type { Author, Person } from '../author';
import { isEastAsian } from '../author';
import {
  degrees,
  groupWords,
  honorifics,
  knownGroups,
  particles,
  spanishFamilyNames,
  spanishGivenNames,
  suffixes,
} from './name-words';

const nobody: Person = { kind: 'person', given: '', family: '', particle: '', suffix: '', isFamilyFirst: false };

/** Parses "Given Family", "Family, Given" and "Family, Jr., Given"; a group's name stays whole. */
export function parseName(written: string, language: string | null = null): Author {
  const name = written.replace(/\s+/gu, ' ').trim();
  if (isGroup(name)) return { kind: 'group', name };
  if (isEastAsian(name)) return parseEastAsian(name);
  const [first = '', ...others] = name.split(/\s*,\s*/u).filter((part) => part !== '' && !degrees.test(part));
  const suffix = others.find((part) => suffixes.test(part)) ?? '';
  const given = others.filter((part) => part !== suffix).join(' ');
  if (given !== '') return { ...nobody, ...splitParticle(first.split(' ')), given, suffix };
  return parseWords(withoutTitles(first.split(' ')), suffix, language);
}

/** Whether a name is that of an organisation or a team. */
export function isGroup(name: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/u);
  if (knownGroups.has(words.join(''))) return true;
  if (words.length === 1) return groupWords.has(words[0] ?? '') || /\.(?:com|org|net|co\.\w+)$/u.test(name);
  return (
    words[0] === 'the' || words.some((word) => groupWords.has(word) || word === 'of' || word === '&' || word === 'for')
  );
}

function parseEastAsian(name: string): Person {
  // 欧阳·name and ジョン・スミス are names of elsewhere in these letters; a name without a blank is never cut.
  const [family = '', ...given] = name.split(' ');
  return { ...nobody, family, given: given.join(' '), isFamilyFirst: true };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !honorifics.test(word));
  const named = words
    .slice(Math.max(start, 0))
    .filter((word, index) => index < 2 || !degrees.test(word) || !/\.|^[A-Z]{2,}$/u.test(word));
  return named.length === 0 ? words : named;
}

function parseWords(words: readonly string[], suffix: string, language: string | null): Person {
  const last = words.at(-1) ?? '';
  if (suffix === '' && words.length > 2 && suffixes.test(last)) return parseWords(words.slice(0, -1), last, language);
  if (words.length < 2) return { ...nobody, family: last, suffix };
  if (/^hu\b/u.test(language ?? '')) {
    return { ...nobody, family: words[0] ?? '', given: words.slice(1).join(' '), suffix, isFamilyFirst: true };
  }
  const start = familyStart(words, language);
  return { ...nobody, ...splitParticle(words.slice(start)), given: words.slice(0, start).join(' '), suffix };
}

/** Where the family name begins, its particle included; never at the first word. */
function familyStart(words: readonly string[], language: string | null): number {
  // "van der Berg", "de la Cruz Pérez": the first particle that is written small, or stands before the last word, begins it.
  const small = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isParticle(word, index, words),
  );
  if (small > 0) return isJoiner(words[small]) ? Math.max(small - 1, 1) : small;
  return words.length - (hasTwoFamilyNames(words, language) ? 2 : 1);
}

function isParticle(word: string, index: number, words: readonly string[]): boolean {
  const lower = word.toLowerCase();
  if (!particles.has(lower)) return false;
  if (word === lower) return true;
  // "Robert De Niro", "Martin Van Buren": large particles count only when nothing but particles stands before the last word.
  return words.slice(index, -1).every((one) => particles.has(one.toLowerCase()));
}

/** "Ortega y Gasset": what stands before "y" belongs to the family name. */
function isJoiner(word: string | undefined): boolean {
  return word === 'y' || word === 'e' || word === 'i';
}

function hasTwoFamilyNames(words: readonly string[], language: string | null): boolean {
  const middle = words.at(-2)?.toLowerCase() ?? '';
  if (words.length < 3 || /^\p{Lu}\.?$/u.test(words.at(-2) ?? '')) return false;
  if (spanishFamilyNames.has(middle)) return true;
  return /^(?:es|ca|gl)\b/u.test(language ?? '') && !spanishGivenNames.has(middle);
}

/** A capital particle is part of the name ("De Niro"); small ones stand before it; "d’Arc" leans on it. */
function splitParticle(words: readonly string[]): Pick<Person, 'particle' | 'family'> {
  const end = words.findIndex(
    (word, index) => index === words.length - 1 || !particles.has(word) || isJoiner(words[index]),
  );
  const particle = words.slice(0, end);
  const family = words.slice(end).join(' ');
  const leaning = /^(?:[dl]['’]|al-|el-)(?=\p{Lu})/u.exec(family)?.[0] ?? '';
  return leaning === ''
    ? { particle: particle.join(' '), family }
    : { particle: [...particle, leaning].join(' '), family: family.slice(leaning.length) };
}
