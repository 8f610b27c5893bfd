/** Compares what stands around a place with what stood around the quote. It measures; whether that is enough is decided in `judge-words`. */
import type { TextSpan } from '../../text/span';
import { closestBeginning, reverse } from '../folded/edit-distance';
import type { FoldedAnchor } from '../folded/folded-anchor';

/** How one side of a place resembles the remembered one. */
export interface SideContext {
  /** 0–1 over the nearest characters, about 0.3 for unrelated prose; null when nothing is remembered of this side. */
  readonly likeness: number | null;
  /** How many characters next to the quote are equal without a gap. */
  readonly run: number;
  /** Whether the quote stood, and the place stands, at this end of the text. */
  readonly atEdge: boolean;
}

/** Both sides of a place. */
export interface Context {
  readonly before: SideContext;
  readonly after: SideContext;
}

/** How much of a long context the likeness is taken over. */
const comparedLength = 64;
/** Every anchor remembers this much on each side, if the text has it: less means that the text began or ended there. */
export const leastContext = 32;

/** Compares both sides of a place in a folded text. */
export function compareContext(text: string, anchor: FoldedAnchor, place: TextSpan): Context {
  const { prefix, suffix, reversedPrefix } = anchor;
  const before = reverse(text.slice(Math.max(0, place.start - 2 * comparedLength), place.start));
  const after = text.slice(place.end, place.end + 2 * comparedLength);
  return {
    before: {
      likeness: likenessOf(reversedPrefix, before),
      run: commonEnd(prefix, text, place.start),
      atEdge: prefix.length < leastContext && place.start === prefix.length,
    },
    after: {
      likeness: likenessOf(suffix, after),
      run: commonStart(suffix, text, place.end),
      atEdge: suffix.length < leastContext && text.length - place.end === suffix.length,
    },
  };
}

function likenessOf(remembered: string, found: string): number | null {
  const near = remembered.slice(0, comparedLength);
  if (near.length === 0) return null;
  return 1 - closestBeginning(near, found, 0, found.length).distance / near.length;
}

/** How many code units `pattern` and the text from `at` have in common. */
export function commonStart(pattern: string, text: string, at: number): number {
  let run = 0;
  while (run < pattern.length && at + run < text.length && pattern.charCodeAt(run) === text.charCodeAt(at + run)) run++;
  return run;
}

/** How many code units the end of `pattern` and the text before `at` have in common. */
export function commonEnd(pattern: string, text: string, at: number): number {
  let run = 0;
  while (
    run < pattern.length &&
    run < at &&
    pattern.charCodeAt(pattern.length - 1 - run) === text.charCodeAt(at - 1 - run)
  )
    run++;
  return run;
}
