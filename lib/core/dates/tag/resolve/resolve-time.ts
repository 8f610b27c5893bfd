/** Times of day: the day they belong to, and the hour or part of it. Time zones are left alone but for universal time, which is part of the value. */
import type { Reading } from '../reading';
import type { Clock } from '../sense';
import { missing } from './meaning';
import type { Meaning } from './meaning';
import { placeOf } from './place-of';
import { toEdtfOf, toTimex } from './print-stretch';
import { fromTold, originOf } from './scene';
import type { Anchored, Scene } from './scene';

/** How far back, in characters, an hour belongs to the day that was told. */
const dayReach = 160;

/** The value of a time of day; its date is the day, for nothing finer stands on a timeline. */
export function resolveTime(reading: Extract<Reading, { readonly kind: 'time' }>, scene: Scene): Meaning {
  const { clock, part, zone } = reading;
  const hour = clock === null ? (part ?? '') : `${toClock(clock)}${zone ?? ''}`;
  const day = reading.day === null ? dayTold(scene) : placeOf(reading.day, scene);
  if (day?.stretch.grain !== 'day') return missing('TIME', `XXXX-XX-XXT${hour}`);
  const { stretch, anchor } = day;
  return {
    type: 'TIME',
    value: `${toTimex(stretch)}T${hour}`,
    edtf: toEdtfOf(stretch),
    precision: 'time',
    anchor,
    mod: null,
    stretch,
  };
}

/** "22:00", or the hour alone where no minute is told. */
export function toClock({ hour, minute }: Clock): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  return minute === null ? digits(hour) : `${digits(hour)}:${digits(minute)}`;
}

/** The day of the sentence, else the document's. */
function dayTold(scene: Scene): Anchored | null {
  const { story, at } = scene;
  if (story?.stretch.grain === 'day' && at - story.span.end <= dayReach) return fromTold(story);
  return originOf(scene, 'document', 'day');
}
