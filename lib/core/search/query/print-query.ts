/** Writes a query as it would be typed. Reading what is written gives the query again. */
import { properties } from './query';
import type { Query, QueryTerm } from './query';

/** The query as text for the search field. */
export function printQuery({ terms }: Query): string {
  return terms.map((term) => `${term.isNegated ? '-' : ''}${printWish(term)}`).join(' ');
}

function printWish(term: QueryTerm): string {
  switch (term.kind) {
    case 'words':
      return quote(term.text, term.isQuoted);
    case 'value':
    case 'unclear':
      return `${term.field}:${quote(term.value, term.isQuoted)}`;
    case 'time':
      return `${term.edge}:${term.date}`;
    case 'property':
      return `${properties.has.some((one) => one === term.property) ? 'has' : 'is'}:${term.property}`;
  }
}

function quote(text: string, isQuoted: boolean): string {
  return isQuoted ? `"${text}"` : text;
}
