/** The dated events of a reduced item, by the white-list of its kind. Labels of other items are asked for; without one the event is not told. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EntityEvent, EntityKind } from '@/lib/core/entities/record';
import { chooseDate } from './choose-date';
import { mergeTerms } from './merge-terms';
import { dateProperties, datedProperties, spanProperties } from './properties';
import type { DatedProperty } from './properties';
import type { Statement } from './read-statements';
import type { ReducedEntity } from './reduce-entity';

/** The name of another item, or null when the dump did not give it. */
export type LabelOf = (item: string) => string | null;

const source = 'Wikidata';
const longestText = 400;

/** The events in order of the white-list, each once. */
export function toEvents({ statements }: ReducedEntity, kind: EntityKind, labelOf: LabelOf): EntityEvent[] {
  const own = dateProperties
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap((property) => toOwnEvent(property, statements));
  const dated = datedProperties
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap((property) => toDatedEvents(property, statements, labelOf));
  const span = toSpan(statements, kind);
  // Where a beginning and an end are known, a single date of the same thing adds nothing.
  const events = [...span, ...(span.length > 0 && spanProperties.kinds.includes(kind) ? [] : own), ...dated];
  return [...new Map(events.map((event) => [`${event.date} ${event.text}`, event])).values()];
}

/** Birth to death or founding to end, as EDTF; null when neither is known. */
export function toLife({ statements }: ReducedEntity, kind: EntityKind): string | null {
  const date = (property: string): string | null =>
    chooseDate(statements.filter((statement) => statement.property === property))?.date ?? null;
  const [from, to] =
    kind === 'person'
      ? [date('P569'), date('P570')]
      : [date(spanProperties.start) ?? date('P571'), date(spanProperties.end) ?? date('P576')];
  if (from === null && to === null) return null;
  const life = `${from ?? '..'}/${to ?? '..'}`;
  return parseEdtf(life) === null ? null : life;
}

function toOwnEvent(
  { property, event, text }: (typeof dateProperties)[number],
  statements: readonly Statement[],
): EntityEvent[] {
  const chosen = chooseDate(statements.filter((statement) => statement.property === property));
  if (chosen === null) return [];
  const doubt = chosen.others === null ? '' : ` (${chosen.others}; sources disagree)`;
  return toEvent(chosen.date, event, `${text}${doubt}${calendarMark(chosen.julian, chosen.date)}`);
}

/** An event's own beginning and end. */
function toSpan(statements: readonly Statement[], kind: EntityKind): EntityEvent[] {
  if (!spanProperties.kinds.includes(kind)) return [];
  const chosen = [spanProperties.start, spanProperties.end].map((property) =>
    chooseDate(statements.filter((statement) => statement.property === property)),
  );
  const [from, to] = chosen;
  if ((from ?? null) === null && (to ?? null) === null) return [];
  const date = `${from?.date ?? '..'}/${to?.date ?? '..'}`;
  return toEvent(
    date,
    kind === 'conflict' ? 'conflict' : 'other',
    `Takes place${calendarMark(
      chosen.some((end) => end?.julian === true),
      date,
    )}`,
  );
}

function toDatedEvents(rule: DatedProperty, statements: readonly Statement[], labelOf: LabelOf): EntityEvent[] {
  return mergeTerms(statements.filter((statement) => statement.property === rule.property)).flatMap((statement) => {
    const label = statement.item === undefined ? nameIn(statement) : labelOf(statement.item);
    const date = dateOf(statement);
    if (label === null || date === null) return [];
    const text = capitalise(rule.text.replace('%', () => label));
    if (rule.isOffice === true) {
      return toEvent(date, 'office', text + calendarMark(statement.julian === true, date)).map((event) => ({
        ...event,
        role: capitalise(label),
      }));
    }
    return toEvent(date, rule.event, text + calendarMark(statement.julian === true, date));
  });
}

function toEvent(date: string, kind: EntityEvent['kind'], text: string): EntityEvent[] {
  return parseEdtf(date) === null || text.length > longestText ? [] : [{ date, kind, text, source }];
}

/** A span, a point, or null for a statement without a usable date. An empty end is one that nobody knows. */
function dateOf({ from, to, at }: Statement): string | null {
  const span = from === undefined && to === undefined ? null : `${from ?? '..'}/${to ?? '..'}`;
  const candidates = [span, at, from, to].filter((date) => typeof date === 'string');
  return candidates.find((date) => date !== '../' && parseEdtf(date) !== null) ?? null;
}

/** An official name counts where its language can be read on a card in English. */
function nameIn({ text, language }: Statement): string | null {
  return text !== undefined && (language === 'en' || language === 'mul') ? `“${text}”` : null;
}

/** Digits are printed as Wikidata gives them; only days differ enough between the calendars to say so. */
function calendarMark(isJulian: boolean, date: string): string {
  return isJulian && /\d{4}-\d\d-\d\d/.test(date) ? ' (Julian calendar)' : '';
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
