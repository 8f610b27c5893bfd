/** Makes a source sound: every string one line that any document can hold, empty strings nothing, an address that leads to the web. */
import { toLine } from '../export/plain-text';
import type { Author } from './author';
import type { CitationSource } from './citation-types';

/** Marks of direction would turn the words of a reference around; the lines of a list have one direction each. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The source as every printer wants it. Making it twice changes nothing. */
export function toLines(source: CitationSource): CitationSource {
  const publication = source.publication === null ? '' : sound(source.publication);
  return {
    ...source,
    title: sound(source.title),
    authors: source.authors
      .map(toSoundAuthor)
      .filter((author) => (author.kind === 'group' ? author.name : author.family) !== ''),
    publication: publication === '' ? null : publication,
    url: /^https?:\/\//i.test(source.url) ? sound(source.url).replaceAll(' ', '%20') : '',
    knownNames: source.knownNames.map(sound),
  };
}

function toSoundAuthor(author: Author): Author {
  if (author.kind === 'group') return { kind: 'group', name: sound(author.name) };
  const [given, family, particle, suffix] = [author.given, author.family, author.particle, author.suffix].map(sound);
  const named = { ...author, given: given ?? '', family: family ?? '', particle: particle ?? '', suffix: suffix ?? '' };
  return named.family === '' ? { ...named, given: '', family: named.given } : named;
}

function sound(text: string): string {
  return toLine(text.replaceAll(directions, ''));
}
