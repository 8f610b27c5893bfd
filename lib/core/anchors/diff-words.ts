/** Word by word, what became of an old text in a new one: for showing both side by side. Myers' comparison by the `diff` package, bounded. */
import { diffArrays } from 'diff';

/** A piece of either text; `same` stands in both, `removed` only in the old one, `added` only in the new one. */
export interface DiffSpan {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts that differ in more pieces than this are all different: nobody reads such a comparison word by word, and its cost grows with the square. */
const editsAtMost = 1_000;

/** The pieces in reading order: `same` and `removed` joined are the old text, `same` and `added` the new one. */
export function diffWords(before: string, after: string): DiffSpan[] {
  const compared = diffArrays(toPieces(before), toPieces(after), { maxEditLength: editsAtMost });
  const spans: DiffSpan[] =
    compared === undefined
      ? [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ]
      : compared.map(({ removed, added, value }) => ({
          kind: removed ? 'removed' : added ? 'added' : 'same',
          text: value.join(''),
        }));
  return spans.filter(({ text }) => text !== '');
}

/** Words, spaces and single marks. */
function toPieces(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^]/gu) ?? [];
}
