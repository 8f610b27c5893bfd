/** Reads what was typed into a search field. Whatever was typed is a query: half of a term is read as far as it goes, and nothing is refused. */
import { properties, valueFields } from './query';
import type { Property, Query, QueryTerm, ValueField } from './query';

/** A term as it is cut out of the text, before it is known what it means. */
interface Piece {
  readonly isNegated: boolean;
  /** Null when no field was named. */
  readonly field: string | null;
  readonly value: string;
  readonly isQuoted: boolean;
}

/**
 * Every kind of double quotation mark opens and closes, because keyboards choose for themselves. Any other word before a colon is a word: an
 * address, a time of day, a title.
 */
const piecePattern =
  /(-(?=\S))?(?:(tag|entity|site|colou?r|project|before|after|has|is):)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|(\S+))?/iy;

/** The query that a text means. */
export function parseQuery(text: string): Query {
  return { terms: cutPieces(text).flatMap((piece) => toTerm(piece) ?? []) };
}

function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    piecePattern.lastIndex = at;
    const [whole = '', minus, field, quoted, bare] = piecePattern.exec(text) ?? [];
    pieces.push({
      isNegated: minus !== undefined,
      field: field?.toLowerCase() ?? null,
      value: quoted ?? bare ?? '',
      isQuoted: quoted !== undefined,
    });
    at += Math.max(1, whole.length);
  }
  return pieces;
}

/** Null for what asks for nothing. */
function toTerm({ isNegated, field: named, value, isQuoted: wasQuoted }: Piece): QueryTerm | null {
  const isQuoted = wasQuoted && value !== '';
  if (named === null) return value === '' ? null : { kind: 'words', text: value, isQuoted, isNegated };
  const field = named === 'color' ? 'colour' : named;
  const unclear: QueryTerm = { kind: 'unclear', field, value, isQuoted, isNegated };
  if (isValueField(field)) return value === '' ? unclear : { kind: 'value', field, value, isQuoted, isNegated };
  if (field === 'before' || field === 'after') {
    return isDate(value) ? { kind: 'time', edge: field, date: value, isNegated } : unclear;
  }
  const known: readonly Property[] = field === 'has' ? properties.has : properties.is;
  const property = known.find((one) => one === value.toLowerCase());
  return property === undefined ? unclear : { kind: 'property', property, isNegated };
}

function isValueField(field: string): field is ValueField {
  return (valueFields as readonly string[]).includes(field);
}

/** Whether a text is a year, a month or a day of the calendar. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
