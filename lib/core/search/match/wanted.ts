/** A query made ready to be compared: folded, stemmed, and with its alternatives put together. It compares nothing itself. */
import type { HighlightColour } from '../../notes/rows';
import { highlightColours } from '../../notes/rows';
import type { Query, QueryTerm, ValueField } from '../query/query';
import { stemWord } from '../words/stem-word';
import { foldValue, toSearchWords } from '../words/search-words';

/** One word that is wanted. */
export interface WantedWord {
  readonly word: string;
  /** Null when the word is wanted exactly as it is. */
  readonly stem: string | null;
  /** Whether a word that only begins like this will do. */
  readonly isBeginning: boolean;
}

/** One thing that is wanted. */
export type Wanted =
  /** These words side by side in one text. */
  | { readonly kind: 'words'; readonly words: readonly WantedWord[] }
  /** A value of a field: `whole` is its folded form, or null when it only has to hold the words side by side. */
  | {
      readonly kind: 'value';
      readonly field: Exclude<ValueField, 'colour'>;
      readonly words: readonly WantedWord[];
      readonly whole: string | null;
    }
  | { readonly kind: 'colour'; readonly colours: readonly HighlightColour[] }
  /** Kept from a day on, up to but not including another; days as in 20240517. */
  | { readonly kind: 'days'; readonly from: number; readonly until: number }
  | { readonly kind: 'property'; readonly property: 'note' | 'tag' | 'lost' | 'changed' };

/** One condition: any of the alternatives, or none of them when it is negated. */
export interface Condition {
  readonly isNegated: boolean;
  readonly anyOf: readonly Wanted[];
}

/** The reader's own names for the colours. */
export type ColourNames = Readonly<Partial<Record<HighlightColour, string>>>;

/** What a query wants; all conditions must hold. Terms that ask for nothing yet are left out. */
export function toConditions(query: Query, colourNames: ColourNames = {}): readonly Condition[] {
  const conditions: Condition[] = [];
  const alternatives = new Map<string, Wanted[]>();
  for (const term of query.terms) {
    const wanted = toWanted(term, colourNames);
    if (wanted === null) continue;
    const group = term.isNegated ? null : groupOf(wanted);
    const known = group === null ? undefined : alternatives.get(group);
    if (known !== undefined) known.push(wanted);
    else {
      const anyOf = [wanted];
      conditions.push({ isNegated: term.isNegated, anyOf });
      if (group !== null) alternatives.set(group, anyOf);
    }
  }
  return conditions;
}

/** What a thing has only one of: asking for two can only mean either. */
function groupOf(wanted: Wanted): string | null {
  if (wanted.kind === 'colour') return 'colour';
  if (wanted.kind === 'value' && wanted.field === 'site') return 'site';
  return wanted.kind === 'property' && (wanted.property === 'lost' || wanted.property === 'changed') ? 'moved' : null;
}

function toWanted(term: QueryTerm, colourNames: ColourNames): Wanted | null {
  switch (term.kind) {
    case 'words': {
      const words = toWantedWords(term.text, term.isQuoted);
      return words.length === 0 ? null : { kind: 'words', words };
    }
    case 'value': {
      if (term.field === 'colour') return { kind: 'colour', colours: coloursNamed(term.value, colourNames) };
      const words = toWantedWords(term.value, term.isQuoted);
      const whole = term.isQuoted || words.length === 0 ? foldValue(term.value) : null;
      return { kind: 'value', field: term.field, words, whole };
    }
    case 'time':
      return toDays(term.edge, term.date);
    case 'property':
      return { kind: 'property', property: term.property };
    case 'unclear':
      return null;
  }
}

/** Of unquoted words, those before the last are finished: only the last may be the beginning of a longer one. */
function toWantedWords(text: string, isQuoted: boolean): WantedWord[] {
  const words = toSearchWords(text);
  return words.map(({ word }, index) => ({
    word,
    stem: isQuoted ? null : stemWord(word),
    isBeginning: !isQuoted && index === words.length - 1,
  }));
}

function coloursNamed(value: string, colourNames: ColourNames): HighlightColour[] {
  const wanted = foldValue(value);
  return highlightColours.filter((colour) =>
    [colour, colourNames[colour] ?? ''].some((name) => foldValue(name).startsWith(wanted)),
  );
}

/** `2024` begins on its first day; `before` ends in front of it. */
function toDays(edge: 'before' | 'after', date: string): Wanted {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = year * 10_000 + month * 100 + day;
  return edge === 'after'
    ? { kind: 'days', from: first, until: Infinity }
    : { kind: 'days', from: -Infinity, until: first };
}
