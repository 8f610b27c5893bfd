/** Cuts a sentence that gives several dates into the parts that each belong to. By punctuation and joining words alone: where they say nothing, the sentence stays whole. */
import type { TextSpan } from '../../text/span';
import { toWords } from '../../text/words';

/** What may part two clauses, the strongest first. */
const joints: readonly RegExp[] = [
  /\s*;\s*|\s+[–—]\s+|—|\.{3}\s+/g,
  /,\s+(?=(?:and|but|while|whereas|when|after|before|though|although|then|who|which|where)\b)/g,
  /\s+(?=(?:while|whereas|after|before|when|but)\b)/g,
  /,?\s+(?=and\b)/g,
  /,\s+/g,
];
/** A part with fewer words beside its date tells nothing by itself: "In 2023," needs what follows. */
const leastWords = 4;

/** For each date of a sentence, in order, the part of the sentence that it belongs to: together they are the sentence, or each is the whole. */
export function toClauses(text: string, sentence: TextSpan, dates: readonly TextSpan[]): TextSpan[] {
  const cuts: number[] = [];
  let from = sentence.start;
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    if (next === undefined) break;
    const cut = findCut(
      text,
      date.end,
      next.start,
      (at) => tells(text, { start: from, end: at }, date) && tells(text, { start: at, end: sentence.end }, next),
    );
    if (cut === null) return dates.map(() => sentence);
    cuts.push(cut);
    from = cut;
  }
  return dates.map((_, index) => ({ start: cuts[index - 1] ?? sentence.start, end: cuts[index] ?? sentence.end }));
}

function findCut(text: string, from: number, to: number, isFit: (at: number) => boolean): number | null {
  const between = text.slice(from, to);
  for (const joint of joints) {
    for (const match of between.matchAll(joint)) {
      const at = from + match.index + match[0].length;
      if (isFit(at)) return at;
    }
  }
  return null;
}

function tells(text: string, part: TextSpan, date: TextSpan): boolean {
  return toWords(text, part.start, date.start).length + toWords(text, date.end, part.end).length >= leastWords;
}
