/** Resolves phrases that name parts of the calendar. What the phrase leaves open (mostly the year) is taken from the scene; nothing is made more exact. */
import type { CalendarFields } from '../reading';
import { chooseStretch } from './choose-year';
import { holidayIn } from './holidays';
import { fromTold } from './scene';
import type { Anchored, Scene, Told } from './scene';
import { dayOf, daysOf, partOfYear, shiftStretch, stretchAt, weekdayOf, yearAndPart } from './stretch';
import type { Stretch } from './stretch';

/** How far back, in characters, a date with its own year lends that year to one without. */
const yearReach = 240;
/** Years around the document's in which a phrase without one may lie; a weekday that must agree, or a 29 February, may need more. */
const nearYears = [0, -1, 1] as const;
const moreYears = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6] as const;

/** The stretch that the fields name; null when it cannot be told, or when there is no such day. */
export function resolveCalendar(fields: CalendarFields, base: 'document' | 'narrative', scene: Scene): Anchored | null {
  const fixed = inNoYear(fields, scene);
  if (fixed !== null) return fixed;
  if (fields.year !== undefined) return anchored(inYear(fields, fields.year), null);
  const { yearShift, storyYear } = fields;
  if (yearShift !== undefined) return fromDocumentYear(fields, yearShift, scene);
  if (storyYear !== undefined && scene.story !== null) {
    const [year] = yearAndPart(scene.story.stretch);
    return anchored(inYear(fields, year + storyYear), fromTold(scene.story));
  }
  if (isBareWeekday(fields)) return resolveWeekday(fields, base, scene);
  return withoutYear(fields, scene);
}

function anchored(stretch: Stretch | null, origin: Anchored | null): Anchored | null {
  return stretch === null ? null : { stretch, anchor: origin?.anchor ?? null };
}

/** Decades and centuries, which no year narrows. */
function inNoYear({ century, decade, tens }: CalendarFields, scene: Scene): Anchored | null {
  if (century !== undefined) return { stretch: { grain: 'century', count: century }, anchor: null };
  if (decade !== undefined) return { stretch: { grain: 'decade', count: decade }, anchor: null };
  if (tens === undefined) return null;
  const year = scene.document === null ? 1999 : yearAndPart(scene.document)[0];
  const decadeNow = Math.floor(year / 10);
  const count = Math.floor((decadeNow - tens) / 10) * 10 + tens;
  return { stretch: { grain: 'decade', count }, anchor: scene.document === null ? null : { kind: 'document' } };
}

/** The stretch in a certain year. */
function inYear(fields: CalendarFields, year: number): Stretch | null {
  const { holiday, month, day, quarter, half, season } = fields;
  if (holiday !== undefined) {
    const dayNumber = holidayIn(holiday, year);
    return dayNumber === null ? null : { grain: 'day', count: dayNumber };
  }
  if (month !== undefined) {
    if (month < 1 || month > 12) return null;
    return day === undefined ? partOfYear('month', year, month) : dayOf(year, month, day);
  }
  if (quarter !== undefined) return quarter >= 1 && quarter <= 4 ? partOfYear('quarter', year, quarter) : null;
  if (half !== undefined) return partOfYear('half', year, half);
  if (season !== undefined) return partOfYear('season', year, season);
  return { grain: 'year', count: year };
}

function fromDocumentYear(fields: CalendarFields, yearShift: number, { document }: Scene): Anchored | null {
  if (document === null) return null;
  return anchored(inYear(fields, yearAndPart(document)[0] + yearShift), {
    stretch: document,
    anchor: { kind: 'document' },
  });
}

function isBareWeekday({ weekday, month, day }: CalendarFields): boolean {
  return weekday !== undefined && month === undefined && day === undefined;
}

/** "Friday": the last one when it is told, the next one when it is announced; today counts as both. */
function resolveWeekday(
  { weekday = 1, direction }: CalendarFields,
  base: 'document' | 'narrative',
  scene: Scene,
): Anchored | null {
  const told = base === 'narrative' && scene.story?.stretch.grain === 'day' ? scene.story : null;
  const origin = told === null ? documentDay(scene) : fromTold(told);
  if (origin === null) return null;
  const from = origin.stretch.count;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const isAhead = direction === undefined ? scene.findTense() === 'future' : direction >= 0;
  const isStrict = direction === -1 || direction === 1;
  const away = isAhead ? (ahead === 0 && isStrict ? 7 : ahead) : ahead === 0 ? (isStrict ? -7 : 0) : ahead - 7;
  return { stretch: shiftStretch(origin.stretch, away), anchor: origin.anchor };
}

function documentDay({ document }: Scene): Anchored | null {
  return document?.grain === 'day' ? { stretch: document, anchor: { kind: 'document' } } : null;
}

/** Takes the year of a date told shortly before, else the year that tense and nearness speak for. */
function withoutYear(fields: CalendarFields, scene: Scene): Anchored | null {
  const { story, document } = scene;
  const lent = fields.direction === undefined && story !== null ? inStoryYear(fields, story, scene) : null;
  if (lent !== null) return lent;
  if (document === null) return null;
  const [documentYear] = yearAndPart(document);
  const isRare = fields.weekday !== undefined || (fields.month === 2 && fields.day === 29);
  const candidates = (isRare ? moreYears : nearYears)
    .map((years) => inYear(withMonth(fields, document), documentYear + years))
    .filter((stretch) => stretch !== null);
  const agreeing = isRare ? candidates.filter((stretch) => hasWeekday(stretch, fields.weekday)) : candidates;
  const chosen = chooseStretch(
    agreeing.length > 0 ? agreeing : candidates,
    document,
    fields.direction,
    scene.findTense(),
  );
  return anchored(chosen, { stretch: document, anchor: { kind: 'document' } });
}

/**
 * "In March 2018 they met, in June they met again": a story that goes on lends its year. A year alone ("founded in 1974") says nothing of the
 * dates after it, a step back in the year begins something else, and near the document's own year the document counts.
 */
function inStoryYear(fields: CalendarFields, story: Told, { document, findTense, at }: Scene): Anchored | null {
  const { stretch, isAbsolute, span } = story;
  const isExact = stretch.grain === 'day' || stretch.grain === 'month';
  if (!isAbsolute || !isExact || at - span.end > yearReach) return null;
  const [year] = yearAndPart(stretch);
  if (document !== null && Math.abs(year - yearAndPart(document)[0]) <= 1) return null;
  if (findTense() === 'future') return null;
  const next = inYear(fields, year);
  return next !== null && daysOf(next)[1] > daysOf(stretch)[0] ? anchored(next, fromTold(story)) : null;
}

/** "Tuesday the 3rd" names no month: the document's stands in. */
function withMonth(fields: CalendarFields, document: Stretch): CalendarFields {
  if (fields.month !== undefined || fields.day === undefined || document.grain === 'year') return fields;
  return { ...fields, month: yearAndPart(stretchAt(daysOf(document)[0], 'month'))[1] };
}

/** A weekday beside a date speaks for the year in which both agree. */
function hasWeekday(stretch: Stretch, weekday: number | undefined): boolean {
  return weekday === undefined || stretch.grain !== 'day' || weekdayOf(stretch.count) === weekday;
}
