/** Where on the calendar a phrase points: the one way from each kind of reading to a stretch. */
import type { Reading } from '../reading';
import { resolveCalendar } from './resolve-calendar';
import { resolveShift } from './resolve-shift';
import type { Anchored, Scene } from './scene';
import { dayOf, shiftStretch, toGrain } from './stretch';
import type { Grain } from './stretch';

/** The place on the calendar that a phrase names; null when it names none, or nothing is known to count from. */
export function placeOf(reading: Reading, scene: Scene): Anchored | null {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading.fields, reading.base, scene);
    case 'digits': {
      const { year, month, day, isDoubtful } = reading.date;
      const stretch = isDoubtful && scene.isDayFirst ? dayOf(year, day, month) : dayOf(year, month, day);
      return stretch === null ? null : { stretch, anchor: null };
    }
    case 'shift':
      return resolveShift(reading, scene);
    case 'around':
      return resolveAround(reading.grain, reading.amount, placeOf(reading.of, scene));
    case 'modified':
      return placeOf(reading.of, scene);
    default:
      return null;
  }
}

function resolveAround(grain: Grain, amount: number, of: Anchored | null): Anchored | null {
  return of === null ? null : { stretch: shiftStretch(toGrain(of.stretch, grain), amount), anchor: of.anchor };
}
