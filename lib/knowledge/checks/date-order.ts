/** Lives, offices and events in an order that time allows. Whether a date is true is for the maintainer to look up. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import { doubt, ofEach, wrong } from './check';
import type { Check, NamedEntity, Remark } from './check';
import { earliestDay, isAfter, latestDay } from './day-order';

/** A person younger than this holds no office that a newspaper writes about; kings and prodigies are looked at by hand. */
const youngestOfficeDays = 15 * 365;

/** Nobody in the news is older: the death was probably forgotten. */
const oldestLifeDays = 105 * 366;

/** Born before died, founded before ended, offices and a person's events within the life. */
export const dateOrder: Check = {
  name: 'date-order',
  advice: 'Look both dates up and mend the one that is off.',
  find: ofEach((placed) => [...lifeRemarks(placed), ...officeRemarks(placed), ...eventRemarks(placed)]),
};

function lifeRemarks({ entity, asOf }: NamedEntity): Remark[] {
  const remarks = (['born', 'died', 'founded', 'ended'] as const).flatMap((key) => {
    const date = entity[key];
    return date !== undefined && parseEdtf(date)?.kind !== 'point' ? [wrong(key, 'not one EDTF date')] : [];
  });
  const from = entity.born ?? entity.founded;
  const to = entity.died ?? entity.ended;
  if (isAfter(from, to))
    remarks.push(wrong(entity.died === undefined ? 'ended' : 'died', `${to ?? ''} is before ${from ?? ''}`));
  if ((entity.born ?? entity.died) !== undefined && entity.kind !== 'person')
    remarks.push(wrong('born', `a ${entity.kind} is not born`));
  if ((entity.founded ?? entity.ended) !== undefined && entity.kind === 'person')
    remarks.push(wrong('founded', 'a person is not founded'));
  if (
    entity.kind === 'person' &&
    entity.died === undefined &&
    earliestDay(asOf) - latestDay(entity.born) > oldestLifeDays
  )
    remarks.push(doubt('died', `born ${entity.born ?? ''} and without a death`));
  return remarks;
}

function officeRemarks({ entity }: NamedEntity): Remark[] {
  return (entity.offices ?? []).flatMap((office, index) => {
    const path = `offices.${index}`;
    const remarks: Remark[] = [];
    const { start, end } = office;
    if (isAfter(start, end)) remarks.push(wrong(path, `ends ${end ?? ''} before it starts ${start}`));
    if (isAfter(start, entity.died)) remarks.push(wrong(path, `starts ${start} after the death ${entity.died ?? ''}`));
    if (isAfter(end, entity.died)) remarks.push(wrong(path, `ends ${end ?? ''} after the death ${entity.died ?? ''}`));
    if (end === undefined && entity.died !== undefined) remarks.push(wrong(path, 'is still held after the death'));
    if (isAfter(entity.born, start)) remarks.push(wrong(path, `starts ${start} before the birth ${entity.born ?? ''}`));
    else if (latestDay(start) - earliestDay(entity.born) < youngestOfficeDays)
      remarks.push(doubt(path, `starts ${start}, born ${entity.born ?? ''}`));
    return remarks;
  });
}

/** What was told of a person before the birth belongs to another record; of organisations a prehistory may be told. */
function eventRemarks({ entity }: NamedEntity): Remark[] {
  return (entity.events ?? []).flatMap(({ date }, index) =>
    isAfter(entity.born, date)
      ? [wrong(`events.${index}.date`, `${date} is before the birth ${entity.born ?? ''}`)]
      : [],
  );
}
