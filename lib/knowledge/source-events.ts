/** The life span and the dated events of a hand-written entity: what it says outright, and what its dates and offices imply. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EntityEvent, EntityKind } from '@/lib/core/entities/record';
import { toStarterId } from './starter-id';
import type { SourceEntity } from './source';

/** What the beginning of a thing is called when nobody wrote an event for it. */
const beginnings: Readonly<Record<EntityKind, string>> = {
  person: 'Born',
  country: 'Founded',
  place: 'Founded',
  organisation: 'Founded',
  party: 'Founded',
  outlet: 'Founded',
  policy: 'Introduced',
  treaty: 'Concluded',
  law: 'Enacted',
  conflict: 'Begins',
  event: 'Begins',
  office: 'Established',
  work: 'Published',
  concept: 'Introduced',
};

const endings: Readonly<Record<EntityKind, string>> = {
  person: 'Dies',
  country: 'Ceases to exist',
  place: 'Given up',
  organisation: 'Dissolved',
  party: 'Dissolved',
  outlet: 'Closed',
  policy: 'Ended',
  treaty: 'Ended',
  law: 'Repealed',
  conflict: 'Ends',
  event: 'Ends',
  office: 'Abolished',
  work: 'Withdrawn',
  concept: 'Given up',
};

/** The EDTF life span: born or founded to died or ended, `..` where open or unknown; null when the source names neither. */
export function toLife(entity: SourceEntity): string | null {
  const from = entity.born ?? entity.founded;
  const to = entity.died ?? entity.ended;
  if (from === undefined && to === undefined) return null;
  const life = `${from ?? '..'}/${to ?? '..'}`;
  return parseEdtf(life) === null ? null : life;
}

/** All events, in the order written; those whose date is no EDTF date are left out and named by their path. */
export function toEvents(entity: SourceEntity): { events: EntityEvent[]; wrongPaths: string[] } {
  const events: EntityEvent[] = [];
  const wrongPaths: string[] = [];
  const add = (event: EntityEvent, path: string): void => {
    if (parseEdtf(event.date) === null) wrongPaths.push(path);
    else events.push(event);
  };
  const written = entity.events ?? [];
  /** A date the maintainer told in own words needs no line of ours. */
  const isTold = (date: string): boolean => written.some((event) => event.date === date && event.kind !== 'office');
  const addImplied = (date: string | undefined, kind: EntityEvent['kind'], text: string, path: string): void => {
    if (date !== undefined && !isTold(date)) add({ date, kind, text, source: entity.wikipedia ?? entity.name }, path);
  };
  addImplied(entity.born, 'birth', beginnings.person, 'born');
  addImplied(entity.founded, 'start', beginnings[entity.kind], 'founded');
  entity.offices?.forEach((office, index) => {
    const date = `${office.start}/${office.end ?? '..'}`;
    const of = office.of === undefined ? {} : { of: toStarterId(office.of) };
    add(
      { date, kind: 'office', text: office.title, source: office.source, role: office.title, ...of },
      `offices.${String(index)}`,
    );
  });
  written.forEach((event, index) => {
    add(event, `events.${String(index)}.date`);
  });
  addImplied(entity.ended, 'end', endings[entity.kind], 'ended');
  addImplied(entity.died, 'death', endings.person, 'died');
  return { events, wrongPaths };
}
