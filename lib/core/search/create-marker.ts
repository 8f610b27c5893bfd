/** Says which words of a shown text a query asked for. It does not decide what is found: an index or a scan does. */
import type { TextSpan } from '../text/span';
import { findRun } from './match/match-words';
import { toConditions } from './match/wanted';
import type { Wanted, WantedWord } from './match/wanted';
import { parseQuery } from './query/parse-query';
import type { SearchField } from './search-document';
import { foldValue, toSearchWords } from './words/search-words';

/** Marks texts for one query. */
export interface Marker {
  /** The places in the text, in UTF-16 code units of the text as given, in order and apart from each other. */
  mark(field: SearchField, text: string): readonly TextSpan[];
}

/** In which texts the values of a field are shown. */
const shownIn = { tag: 'tags', entity: 'entities', site: 'source', project: 'title' } as const;

/** Makes the marker of a query as typed. */
export function createMarker(query: string): Marker {
  const wanted = toConditions(parseQuery(query)).flatMap(({ isNegated, anyOf }) => (isNegated ? [] : anyOf));
  return {
    mark: (field, text) => {
      const spans = wanted.flatMap((one) => spansOf(one, field, text));
      return mergeSpans(spans);
    },
  };
}

function spansOf(wanted: Wanted, field: SearchField, text: string): readonly TextSpan[] {
  if (wanted.kind === 'words') return findSpans(text, wanted.words);
  if (wanted.kind !== 'value' || shownIn[wanted.field] !== field) return [];
  if (wanted.whole === null) return findSpans(text, wanted.words);
  return foldValue(text) === wanted.whole ? [{ start: 0, end: text.length }] : [];
}

function findSpans(text: string, wanted: readonly WantedWord[]): TextSpan[] {
  const words = toSearchWords(text);
  const forms = words.map(({ word }) => word);
  const spans: TextSpan[] = [];
  for (let at = findRun(forms, wanted); at >= 0; at = findRun(forms, wanted, at + wanted.length)) {
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
