/** Marks time expressions in a text by hand, as the tagger would, so that tests of what is built on them do not depend on its rules. */
import type { TimeExpression } from '@/lib/core/dates/tag/time-expression';

/** A text in which expressions stand in square brackets, each followed by its EDTF in braces: `In [1998]{1998} it began.` */
export interface MarkedText {
  readonly text: string;
  readonly expressions: readonly TimeExpression[];
}

/** Reads the marks. After a bar in the braces stand the bound or, as `@word`, the anchor: `[next week]{2025-02-17/2025-02-23|@document}`. */
export function markText(marked: string): MarkedText {
  const expressions: TimeExpression[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]*)\]\{([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [, words = '', inBraces = ''] = match;
    expressions.push({ ...toExpression(inBraces), start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), expressions };
}

const bounds: readonly NonNullable<TimeExpression['bound']>[] = ['since', 'until', 'before', 'after', 'from', 'to'];

function toExpression(inBraces: string): Omit<TimeExpression, 'start' | 'end'> {
  const [date = '', ...marks] = inBraces.split('|');
  const bound = bounds.find((one) => marks.includes(one)) ?? null;
  return {
    type: marks.includes('DURATION') ? 'DURATION' : marks.includes('SET') ? 'SET' : 'DATE',
    value: date,
    edtf: date === '' ? null : date,
    precision: null,
    anchor: toAnchor(marks.find((mark) => mark.startsWith('@')) ?? null),
    mod: null,
    bound,
  };
}

function toAnchor(mark: string | null): TimeExpression['anchor'] {
  if (mark === null) return null;
  if (mark === '@document' || mark === '@missing') return { kind: mark === '@document' ? 'document' : 'missing' };
  if (mark === '@office') return { kind: 'office', label: 'Mayor', date: '2025-06-04' };
  const [, start = '0', end = '0'] = mark.split(/[@-]/);
  return { kind: 'expression', start: Number(start), end: Number(end) };
}
