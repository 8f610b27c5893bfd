/** What a phrase means, and the plain kinds of meaning that have no place on the calendar. */
import type { TimeExpression, TimeType } from '../time-expression';
import type { Stretch } from './stretch';

/** What a phrase means, without its place in the text. */
export type Meaning = Pick<TimeExpression, 'type' | 'value' | 'edtf' | 'precision' | 'anchor' | 'mod'> & {
  /** The stretch that later phrases may count from; null when this one names none. */
  readonly stretch: Stretch | null;
};

/** A meaning without a place on the calendar. */
export function floating(type: TimeType, value: string): Meaning {
  return { type, value, edtf: null, precision: null, anchor: null, mod: null, stretch: null };
}

/** A meaning that had a place if it were known what it is counted from. */
export function missing(type: TimeType, value: string): Meaning {
  return { ...floating(type, value), anchor: { kind: 'missing' } };
}
