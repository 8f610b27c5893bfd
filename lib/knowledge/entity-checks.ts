/** What must be true of one hand-written entity by itself: dates in order, nothing told twice, a description fit for a card. */
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { normaliseWord } from '@/lib/core/text/normalise';
import type { PlacedEntity } from './parse-source';
import type { SourceProblem } from './source-problem';

/** What a check found: the problem without its file and entity, which the caller knows. */
export type Finding = Pick<SourceProblem, 'severity' | 'path' | 'text'>;

const shortestDescription = 40;
const longestDescription = 420;
const mostSentences = 4;

/** A person younger than this holds no office that a newspaper writes about; kings and prodigies are looked at by hand. */
const youngestOfficeDays = 15 * 365;

/** All findings about one entity. */
export function checkEntity(placed: PlacedEntity): Finding[] {
  return [checkLife, checkOffices, checkAsOf, checkDoubles, checkDescription, checkContext].flatMap((check) =>
    check(placed),
  );
}

function checkLife({ entity }: PlacedEntity): Finding[] {
  const wrongForms = (['born', 'died', 'founded', 'ended'] as const).flatMap((key) => {
    const date = entity[key];
    return date !== undefined && parseEdtf(date)?.kind !== 'point' ? [wrong(key, 'not one EDTF date')] : [];
  });
  const from = entity.born ?? entity.founded;
  const to = entity.died ?? entity.ended;
  const disorder = isAfter(from, to)
    ? [wrong(entity.died === undefined ? 'ended' : 'died', `${to ?? ''} is before ${from ?? ''}`)]
    : [];
  const ofPerson = (['born', 'died'] as const).some((key) => entity[key] !== undefined);
  const misplaced = ofPerson && entity.kind !== 'person' ? [wrong('born', `a ${entity.kind} is not born`)] : [];
  return [...wrongForms, ...disorder, ...misplaced];
}

function checkOffices({ entity }: PlacedEntity): Finding[] {
  return (entity.offices ?? []).flatMap((office, index) => {
    const path = `offices.${String(index)}`;
    const found: Finding[] = [];
    if (isAfter(office.start, office.end))
      found.push(wrong(path, `ends ${office.end ?? ''} before it starts ${office.start}`));
    if (isAfter(office.start, entity.died))
      found.push(wrong(path, `starts ${office.start} after the death ${entity.died ?? ''}`));
    if (isAfter(office.end, entity.died))
      found.push(wrong(path, `ends ${office.end ?? ''} after the death ${entity.died ?? ''}`));
    if (office.end === undefined && entity.died !== undefined) found.push(wrong(path, 'is still held after the death'));
    const age = latestDay(office.start) - earliestDay(entity.born);
    if (age < youngestOfficeDays) found.push(doubt(path, `starts ${office.start}, born ${entity.born ?? ''}`));
    return found;
  });
}

/** Nothing is told that the file's date cannot know. */
function checkAsOf({ entity, asOf }: PlacedEntity): Finding[] {
  const dated: [path: string, date: string | undefined][] = [
    ['born', entity.born],
    ['died', entity.died],
    ['founded', entity.founded],
    ['ended', entity.ended],
    ...(entity.events ?? []).map(({ date }, index): [string, string] => [`events.${String(index)}.date`, date]),
    ...(entity.offices ?? []).flatMap(({ start, end }, index): [string, string | undefined][] => [
      [`offices.${String(index)}.start`, start],
      [`offices.${String(index)}.end`, end],
    ]),
  ];
  return dated.flatMap(([path, date]) =>
    isAfter(date, asOf) ? [wrong(path, `${date ?? ''} is after the file's date ${asOf}`)] : [],
  );
}

function checkDoubles({ entity }: PlacedEntity): Finding[] {
  const seen = new Map<string, number>();
  return (entity.events ?? []).flatMap(({ date, text }, index) => {
    const key = `${date} ${text.split(/\s+/).map(normaliseWord).join(' ')}`;
    const before = seen.get(key);
    seen.set(key, index);
    return before === undefined ? [] : [wrong(`events.${String(index)}`, `says the same as event ${String(before)}`)];
  });
}

function checkDescription({ entity }: PlacedEntity): Finding[] {
  const { description } = entity;
  const found: Finding[] = [];
  if (description.length < shortestDescription)
    found.push(doubt('description', `only ${String(description.length)} characters`));
  if (description.length > longestDescription)
    found.push(doubt('description', `${String(description.length)} characters are too many for a card`));
  if (!/[.!?]["”’)]?$/.test(description)) found.push(wrong('description', 'does not end with a full stop'));
  if (description.split(/[.!?]\s+(?=\p{Lu})/u).length > mostSentences)
    found.push(doubt('description', 'more than three sentences'));
  if (/\s{2,}|[<>_]/.test(description))
    found.push(wrong('description', 'double spaces, underscores or angle brackets'));
  return found;
}

function checkContext({ entity }: PlacedEntity): Finding[] {
  return (entity.context ?? []).flatMap((word, index) =>
    word === word.toLowerCase() ? [] : [doubt(`context.${String(index)}`, 'context words are written in lower case')],
  );
}

/** Whether `date` is certainly after `other`: not a day of the two may be the same. False where either is missing; unreadable ones are told elsewhere. */
function isAfter(date: string | undefined, other: string | undefined): boolean {
  return earliestDay(date) > latestDay(other);
}

function earliestDay(date: string | undefined): number {
  const parsed = date === undefined ? null : parseEdtf(date);
  return parsed === null ? -Infinity : toDayRange(parsed).earliest;
}

function latestDay(date: string | undefined): number {
  const parsed = date === undefined ? null : parseEdtf(date);
  return parsed === null ? Infinity : toDayRange(parsed).latest;
}

function wrong(path: string, text: string): Finding {
  return { severity: 'wrong', path, text };
}

function doubt(path: string, text: string): Finding {
  return { severity: 'doubt', path, text };
}
