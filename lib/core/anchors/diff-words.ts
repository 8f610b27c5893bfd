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
  return joinAcrossBlanks(spans.filter(({ text }) => text !== ''));
}

/** Words that changed side by side are one change: the blank between them alone is nothing that stayed. */
function joinAcrossBlanks(spans: readonly DiffSpan[]): DiffSpan[] {
  const joined: DiffSpan[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  spans.forEach(({ kind, text }, at) => {
    const isBetween = at > 0 && at < spans.length - 1;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBetween && text.trim() === '') {
      removed += text;
      added += text;
    } else {
      close();
      joined.push({ kind, text });
    }
  });
  close();
  return joined;
}

/** Words, spaces and single marks. */
function toPieces(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^]/gu) ?? [];
}
