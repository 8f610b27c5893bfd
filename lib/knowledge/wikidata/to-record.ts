/** A reduced item as a record, once the names of the items it points to are known. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import { toDayRange } from '@/lib/core/dates/day-range';
import type { EntityId, EntityKind, EntityRecord, Fact } from '@/lib/core/entities/record';
import { factProperties } from './properties';
import type { Statement } from './read-statements';
import type { ReducedEntity } from './reduce-entity';
import { toAliases } from './to-aliases';
import { toEvents, toLife } from './to-events';
import type { LabelOf } from './to-events';

/** What all entities of a dump together know of one. */
export interface RecordContext {
  readonly labelOf: LabelOf;
  /** Whether an item is in the pack itself. */
  readonly isKept: (item: string) => boolean;
  /** The country whose capital an item is, or null. */
  readonly seatOf: (item: string) => string | null;
  /** The share of an entity in a name. */
  readonly share: (name: string, sitelinks: number) => number;
  readonly languages: readonly string[];
  /** EDTF date of the dump. */
  readonly asOf: string;
}

const maxRelated = 40;
const maxValues = 3;

/** The id of an item in packs made from Wikidata. */
function toWikidataId(item: string): EntityId {
  return `wikidata:${item}` as EntityId;
}

/** Makes the record. */
export function toRecord(entity: ReducedEntity, kind: EntityKind, context: RecordContext): EntityRecord {
  const seat = context.seatOf(entity.id);
  const aliases = toAliases(entity, kind, context.languages).map((alias) => ({
    ...alias,
    use: alias.use === 'name' && seat !== null ? ('seat' as const) : alias.use,
    commonness: Math.round(context.share(alias.text, entity.sitelinks) * 1e4) / 1e4,
  }));
  return {
    id: toWikidataId(entity.id),
    kind,
    name: entity.label,
    aliases,
    description: entity.description.slice(0, 1).toUpperCase() + entity.description.slice(1),
    ...(entity.gender !== null && kind === 'person' ? { gender: entity.gender } : {}),
    life: toLife(entity, kind),
    events: toEvents(entity, kind, context.labelOf),
    facts: toFacts(entity, kind, context),
    related: toRelated(entity, context),
    seatOf: seat === null ? null : toWikidataId(seat),
    context: toContextWords(entity.description),
    wikipedia: entity.title,
    wikidata: entity.id,
    asOf: entity.modified ?? context.asOf,
  };
}

/** The items that a property names on a date: the preferred ones, else the others, without those whose time is over. */
export function currentValues(statements: readonly Statement[], property: string, asOf: string): string[] {
  const ofProperty = statements.filter((statement) => statement.property === property && statement.item !== undefined);
  const preferred = ofProperty.filter((statement) => statement.preferred === true);
  // Ranks are not always kept up: a preferred value whose time is over is history all the same.
  const open = (preferred.length > 0 ? preferred : ofProperty).filter((statement) => !isOver(statement, asOf));
  return open.flatMap(({ item }) => item ?? []);
}

function isOver({ to }: Statement, asOf: string): boolean {
  if (to === undefined) return false;
  const [end, now] = [parseEdtf(to), parseEdtf(asOf)];
  return end === null || now === null || toDayRange(end).latest <= toDayRange(now).latest;
}

function toFacts(entity: ReducedEntity, kind: EntityKind, { labelOf, asOf }: RecordContext): Fact[] {
  const facts = factProperties
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ property, key }) => {
      const labels = currentValues(entity.statements, property, asOf).flatMap((item) => labelOf(item) ?? []);
      const value = labels.slice(0, maxValues).join(', ');
      return value === '' || value.length > 200 ? [] : [{ key, value }];
    });
  return [...new Map(facts.toReversed().map((fact) => [fact.key, fact])).values()].toReversed();
}

function toRelated(entity: ReducedEntity, { isKept }: RecordContext): EntityId[] {
  const items = entity.statements
    .flatMap(({ item }) => item ?? [])
    .filter((item) => item !== entity.id && isKept(item));
  return [...new Set(items)].slice(0, maxRelated).map(toWikidataId);
}

const shortestContextWord = 4;

/** Words of the description vouch for the entity where they stand near its name. */
function toContextWords(description: string): string[] {
  const words = description.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= shortestContextWord && !emptyWords.has(word)).slice(0, 12);
}

const emptyWords = new Set([
  'from',
  'with',
  'that',
  'this',
  'which',
  'into',
  'between',
  'known',
  'since',
  'until',
  'also',
  'several',
  'various',
  'their',
]);
