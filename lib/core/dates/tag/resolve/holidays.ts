/** Days with a rule. Only days whose date is the same wherever English is read, and the American ones that news names without their country. */
import { toDayNumber } from '../../calendar';
import { weekdayOf } from './stretch';

type DayRule = (year: number) => number;

function fixed(month: number, day: number): DayRule {
  return (year) => toDayNumber({ year, month, day });
}

/** The nth such weekday of a month; counted from its end when negative. */
function nth(ordinal: number, weekday: number, month: number): DayRule {
  return (year) => {
    if (ordinal > 0) {
      const first = toDayNumber({ year, month, day: 1 });
      return first + ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7;
    }
    const last =
      toDayNumber(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (ordinal + 1) * 7;
  };
}

/** Western Easter by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (correction + 19 * golden + 15) % 30;
  const epact = moon - (moon > 28 || (moon === 28 && golden > 10) ? 1 : 0);
  const sunday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  const fromMarch = epact - sunday + 28;
  return toDayNumber({ year, month: 3, day: 1 }) + fromMarch - 1;
}

const fromEaster =
  (days: number): DayRule =>
  (year) =>
    easter(year) + days;

const rules: Readonly<Record<string, DayRule>> = {
  'new-year': fixed(1, 1),
  king: nth(3, 1, 1),
  valentine: fixed(2, 14),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'good-friday': fromEaster(-2),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  whitsun: fromEaster(49),
  memorial: nth(-1, 1, 5),
  juneteenth: fixed(6, 19),
  independence: fixed(7, 4),
  labor: nth(1, 1, 9),
  halloween: fixed(10, 31),
  thanksgiving: nth(4, 4, 11),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  boxing: fixed(12, 26),
  'new-years-eve': fixed(12, 31),
};

/** The day number of a holiday in a year from 1583 on; null before, and for a name without a rule. */
export function holidayIn(name: string, year: number): number | null {
  const dayRule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return dayRule === undefined || year < 1583 ? null : dayRule(year);
}
