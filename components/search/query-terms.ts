/** Switches terms of a query on and off, as filters do: the search field always says all that is filtered by. Pure. */
import { parseQuery } from '@/lib/core/search/query/parse-query';
import { printQuery } from '@/lib/core/search/query/print-query';

/** Whether a term, written as in the search field, stands in a query. */
export function hasTerm(query: string, term: string): boolean {
  return termsOf(query).includes(toTerm(term));
}

/** The query with the term where it was missing, and without it where it stood. */
export function toggleTerm(query: string, term: string): string {
  const wanted = toTerm(term);
  const terms = termsOf(query);
  const rest = terms.filter((one) => one !== wanted);
  return (rest.length === terms.length ? [...rest, wanted] : rest).join(' ');
}

/** A field with a value as it is written in a query. */
export function toFieldTerm(field: string, value: string): string {
  return `${field}:"${value.replaceAll(/["“”„]/g, ' ').trim()}"`;
}

/** The tag that a query asks for; null when it asks for none, or for several. */
export function findOnlyTag(query: string): string | null {
  const tags = parseQuery(query).terms.flatMap((term) =>
    term.kind === 'value' && term.field === 'tag' && !term.isNegated ? [term.value] : [],
  );
  return tags.length === 1 ? (tags[0] ?? null) : null;
}

/** The query with another tag in the place of one. */
export function replaceTag(query: string, from: string, to: string): string {
  const terms = parseQuery(query).terms.map((term) =>
    term.kind === 'value' && term.field === 'tag' && term.value === from
      ? toFieldTerm('tag', to)
      : printQuery({ terms: [term] }),
  );
  return terms.join(' ');
}

function termsOf(query: string): readonly string[] {
  return parseQuery(query).terms.map((term) => printQuery({ terms: [term] }));
}

function toTerm(term: string): string {
  return printQuery(parseQuery(term));
}
