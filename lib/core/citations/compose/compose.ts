/**
 * Puts pieces of a reference together so that no two marks meet: "J." and "." make "J.", a title that asks takes no full stop, and where
 * a style says so full stops and commas go inside the closing quotation mark. It knows no fields and no styles.
 */
import type { RichText, Run } from '../citation-types';

/** A run of which we know whether it is a closing quotation mark: an apostrophe looks the same and must not be moved over. */
export interface Piece extends Run {
  readonly closes?: boolean;
}

/** What a style says of marks that meet. */
export interface MarkRules {
  /** Full stops and commas stand inside the closing quotation mark (American) or outside. */
  readonly marksInQuotes: boolean;
  /** Whether a comma follows a question or exclamation mark. */
  readonly commaAfterMark: boolean;
}

const endsSentence = /[.?!…。？！]$/u;
const asks = /[?!？！]$/u;

/** Both pieces as one; the marks where they meet are settled. */
export function join(left: readonly Piece[], right: readonly Piece[], rules: MarkRules): readonly Piece[] {
  const [first, ...others] = right;
  if (left.length === 0 || first === undefined) return left.length === 0 ? right : left;
  const mark = /^[.,]/.exec(first.text)?.[0];
  if (mark === undefined) return [...left, ...(/\s$/u.test(left.at(-1)?.text ?? '') ? trimStart(right) : right)];
  const rest = { ...first, text: first.text.slice(1) };
  return [...withMark(left, mark, rules), ...(rest.text === '' ? [] : [rest]), ...others];
}

/** Appends one mark, or drops it where another says the same. */
function withMark(pieces: readonly Piece[], mark: string, rules: MarkRules): readonly Piece[] {
  const closing = pieces.length - trailingQuotes(pieces);
  const at = rules.marksInQuotes ? closing : pieces.length;
  const before = pieces.slice(0, at);
  const text = before.map((piece) => piece.text).join('');
  const isSaid =
    mark === '.' ? endsSentence.test(text) : text.endsWith(',') || (asks.test(text) && !rules.commaAfterMark);
  return isSaid ? pieces : [...before, { text: mark, italic: false }, ...pieces.slice(at)];
}

/** How many closing quotation marks stand at the end. */
function trailingQuotes(pieces: readonly Piece[]): number {
  const lastOther = pieces.findLastIndex((piece) => piece.closes !== true);
  return pieces.length - 1 - lastOther;
}

function trimStart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  return first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...others];
}

/** Neighbours in one typeface as one run; empty ones go. */
export function toRuns(pieces: readonly Piece[]): RichText {
  const runs: Run[] = [];
  for (const { text, italic } of pieces) {
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.italic === italic) runs[runs.length - 1] = { text: last.text + text, italic };
    else runs.push({ text, italic });
  }
  return runs;
}
