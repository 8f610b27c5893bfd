/**
 * What the tagger finds in a text: a stretch of words that tells when, how long or how often, with its value. It holds no rules; values follow
 * TimeML's TIMEX3 (ISO-TimeML, 2010), the product's own dates are EDTF.
 */
import type { Precision } from '../edtf';
import type { TextSpan } from '@/lib/core/text/span';

/** TIMEX3's four types: a day or longer on the calendar, a time of day, a length of time, something that recurs. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's modifiers: "early 2018" is START, "about 1990" is APPROX, "more than two years" is MORE_THAN. */
export type TimeModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER';

/** How exactly an expression tells when: EDTF's precisions and those that EDTF writes as an interval of months or days. */
export type TimePrecision = Precision | 'half' | 'quarter' | 'season' | 'week' | 'weekend' | 'time';

/** What the words around an expression make of it; `from` is always followed in the list by its `to`. */
export type TimeBound = 'since' | 'until' | 'before' | 'after' | 'from' | 'to';

/**
 * What a relative expression was resolved from. `document`: the date of the document. `expression`: an earlier one in the same text.
 * `office`: an office whose start the caller knew. `missing`: there was nothing to resolve it from, so it has no date.
 */
export type TimeAnchor =
  | { readonly kind: 'document' }
  | { readonly kind: 'expression'; readonly start: number; readonly end: number }
  | { readonly kind: 'office'; readonly label: string; readonly date: string }
  | { readonly kind: 'missing' };

/** One time expression of a text. */
export interface TimeExpression extends TextSpan {
  readonly type: TimeType;
  /** TIMEX3: "2018-04-27", "1998-Q1", "1998-W02", "199", "P4Y", "PAST_REF"; digits that nobody can know are X. */
  readonly value: string;
  /**
   * The point or span on the calendar, as EDTF: "2018-04-27", "199X", "2025-06-04/2025-06-10"; of a length of time only when it touches a
   * known day ("over the past four years" is "2021/2025"). Null for everything that cannot stand on a timeline.
   */
  readonly edtf: string | null;
  /** Of `edtf`; null when that is null. */
  readonly precision: TimePrecision | null;
  /** Null when the words alone say when. */
  readonly anchor: TimeAnchor | null;
  readonly mod: TimeModifier | null;
  readonly bound: TimeBound | null;
}

/** An office that somebody held from a day on. */
export interface OfficeStart {
  /** What the reader is told that the date was counted from: "President of South Korea". */
  readonly label: string;
  /** EDTF day; anything coarser is not counted from. */
  readonly date: string;
}

/** What the caller may know beyond the text. */
export interface TagOptions {
  /** BCP 47; in a language without tables only dates in digits are found. Left out, English as in America. */
  readonly language?: string;
  /** The office meant by "in his first week in office", which stands at `span`; null when it is not known whose. Left out, none is. */
  readonly findOfficeStart?: (span: TextSpan) => OfficeStart | null;
}
