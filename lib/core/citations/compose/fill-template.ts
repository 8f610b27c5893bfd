/** Fills a template in: the small interpreter of the tables in `styles`. What is empty goes with its words and the mark before it. */
import type { Part, Style } from '../styles/style';
import { join } from './compose';
import type { Piece } from './compose';
import type { Scope } from './scope';

/** What a part printed, and whether a field of the source is in it: words alone make no group worth printing. */
interface Filled {
  readonly pieces: readonly Piece[];
  readonly hasField: boolean;
}

const nothing: Filled = { pieces: [], hasField: false };

/** The pieces of a template. */
export function fillTemplate(part: Part, scope: Scope): readonly Piece[] {
  return fill(part, scope).pieces;
}

function fill(part: Part, scope: Scope): Filled {
  const filled = fillBare(part, scope);
  if (filled.pieces.length === 0) return nothing;
  const { before = '', after = '' } = part;
  return { ...filled, pieces: joinAll([toPieces(before), filled.pieces, toPieces(after)], scope.style) };
}

function fillBare(part: Part, scope: Scope): Filled {
  if ('words' in part) return { pieces: toPieces(part.words), hasField: false };
  if ('names' in part) return toFilled(scope.names(part.names));
  if ('date' in part) return toFilled(toPieces(scope.date(part.date)));
  if ('when' in part) {
    const chosen = scope.is(part.when) ? part.then : part.otherwise;
    return chosen === undefined ? nothing : fill(chosen, scope);
  }
  if ('parts' in part) return fillGroup(part.parts, part.between ?? '', scope);
  const { field, look = 'plain' } = part;
  if (field === 'title' || field === 'shortTitle') return toFilled(scope.title(look, field === 'shortTitle'));
  return toFilled(toPieces(scope.text(field), look === 'italic'));
}

function fillGroup(parts: readonly Part[], between: string, scope: Scope): Filled {
  const filled = parts.map((part) => fill(part, scope)).filter(({ pieces }) => pieces.length > 0);
  if (!filled.some(({ hasField }) => hasField)) return nothing;
  const pieces = filled.flatMap((one, index) => (index === 0 ? [one.pieces] : [toPieces(between), one.pieces]));
  return { pieces: joinAll(pieces, scope.style), hasField: true };
}

function joinAll(parts: readonly (readonly Piece[])[], style: Style): readonly Piece[] {
  return parts.reduce((left, right) => join(left, right, style), []);
}

function toFilled(pieces: readonly Piece[]): Filled {
  return { pieces, hasField: pieces.length > 0 };
}

function toPieces(text: string, italic = false): readonly Piece[] {
  return text === '' ? [] : [{ text, italic }];
}
