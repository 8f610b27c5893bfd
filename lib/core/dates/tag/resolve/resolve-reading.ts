/** From what a phrase says to what it means: the value, the date on the calendar, and what it was counted from. */
import type { LengthPart, Reading } from '../reading';
import type { OfficeStart } from '../time-expression';
import { floating, missing } from './meaning';
import type { Meaning } from './meaning';
import { placeOf } from './place-of';
import { precisionOf, toEdtfOf, toTimex } from './print-stretch';
import { officeSpan, spanOf } from './resolve-length';
import { resolveTime, toClock } from './resolve-time';
import type { Scene } from './scene';
import { toUnresolved } from './unresolved';
import { grainOf, toDuration } from './units';

/** The office that a phrase speaks of, when the caller knows it. */
export type FindOffice = () => OfficeStart | null;

/** What a reading means; null when it is no time after all, such as 31 February. A pair has no meaning of its own. */
export function resolveReading(reading: Reading, scene: Scene, findOffice: FindOffice): Meaning | null {
  switch (reading.kind) {
    case 'calendar':
    case 'digits':
    case 'shift':
    case 'around':
      return resolveDate(reading, scene);
    case 'reference':
      return floating('DATE', reading.value);
    case 'length':
      return resolveLength(reading.parts, reading.toward, scene);
    case 'set':
      return floating('SET', toDuration(reading.part.amount, reading.part.unit));
    case 'weekdays':
      return floating('SET', `XXXX-WXX-${reading.weekday}`);
    case 'time':
      return resolveTime(reading, scene);
    case 'modified': {
      const meaning = resolveReading(reading.of, scene, findOffice);
      return meaning === null ? null : { ...meaning, mod: reading.mod };
    }
    case 'office':
      return resolveOffice(reading, findOffice());
    case 'pair':
    case 'nothing':
      return null;
  }
}

function resolveDate(reading: Reading, scene: Scene): Meaning | null {
  const place = placeOf(reading, scene);
  if (place === null) return toUnresolved(reading);
  const { stretch, anchor } = place;
  const edtf = toEdtfOf(stretch);
  if (edtf === null) return null;
  const clock = reading.kind === 'digits' ? reading.date.clock : null;
  if (clock === null)
    return { type: 'DATE', value: toTimex(stretch), edtf, precision: precisionOf(stretch), anchor, mod: null, stretch };
  const value = `${toTimex(stretch)}T${toClock(clock)}`;
  return { type: 'TIME', value, edtf, precision: 'time', anchor, mod: null, stretch };
}

function resolveLength([part]: readonly LengthPart[], toward: -1 | 0 | 1, scene: Scene): Meaning | null {
  if (part === undefined) return null;
  const span = spanOf(part, toward, scene);
  return {
    ...floating('DURATION', toDuration(part.amount, part.unit)),
    edtf: span?.edtf ?? null,
    precision: span === null ? null : precisionOfPart(part),
    anchor: span?.anchor ?? null,
    mod: part.amount.isRough === true ? 'APPROX' : null,
  };
}

/** "In his first week in office": a length, with the days it covers when it is known whose office it was. */
function resolveOffice(
  { unit, ordinal, amount }: Extract<Reading, { readonly kind: 'office' }>,
  office: OfficeStart | null,
): Meaning {
  const value = toDuration({ value: amount }, unit);
  const span = office === null ? null : officeSpan(office, unit, ordinal, amount);
  if (span === null) return missing('DURATION', value);
  return { ...floating('DURATION', value), edtf: span.edtf, precision: 'day', anchor: span.anchor };
}

/** A length is as exact as the unit it is told in. */
function precisionOfPart({ unit }: LengthPart): Meaning['precision'] {
  const grain = grainOf[unit]?.grain ?? 'day';
  return grain === 'millennium' ? 'century' : grain;
}
