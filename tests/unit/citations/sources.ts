/** Invented sources for references, and short ways to print them. */
import type { Author } from '@/lib/core/citations/author';
import type { CitationSource, RichText, StyleId } from '@/lib/core/citations/citation-types';
import { formatCitation, formatLaterCitation, formatReference } from '@/lib/core/citations/format-reference';
import type { Surroundings } from '@/lib/core/citations/compose/scope';

/** A person by given and family name. */
export function person(given: string, family: string, more: Partial<Extract<Author, { kind: 'person' }>> = {}): Author {
  return { kind: 'person', given, family, particle: '', suffix: '', isFamilyFirst: false, ...more };
}

/** A group. */
export function group(name: string): Author {
  return { kind: 'group', name };
}

/** So many people with different names. */
export function crowd(count: number): readonly Author[] {
  return Array.from({ length: count }, (_none, index) => person('Ada', `Name${String.fromCharCode(65 + index)}`));
}

/** An article of an invented newspaper. */
export function source(changes: Partial<CitationSource> = {}): CitationSource {
  return {
    id: '1',
    kind: 'news',
    title: 'Harbour towns fight rent rises in Westmere',
    authors: [person('Ada M.', 'Lindqvist')],
    publication: 'The Daily Gazette',
    published: '2019-05-03',
    accessed: '2026-11-22',
    url: 'https://gazette.example/rent',
    language: 'en',
    knownNames: [],
    ...changes,
  };
}

/** Italics between underscores, so that a reference can be written as one line. */
export function show(text: RichText): string {
  return text.map((run) => (run.italic ? `_${run.text}_` : run.text)).join('');
}

/** The entry, the citation and the later citation of a source, with italics between underscores. */
export function inStyle(style: StyleId): {
  reference(changes?: Partial<CitationSource>, around?: Surroundings): string;
  citation(changes?: Partial<CitationSource>, around?: Surroundings): string;
  later(changes?: Partial<CitationSource>, around?: Surroundings): string;
} {
  return {
    reference: (changes, around) => show(formatReference(source(changes), style, around)),
    citation: (changes, around) => show(formatCitation(source(changes), style, around)),
    later: (changes, around) => show(formatLaterCitation(source(changes), style, around)),
  };
}
