/** Which Wikidata properties are read, and as what: a white-list, because most dates of an item are statistics. Data only. */
import type { EntityEvent, EntityKind, Fact } from '@/lib/core/entities/record';

/** A property whose value is itself a date. */
export interface DateProperty {
  readonly property: string;
  readonly kinds: readonly EntityKind[];
  readonly event: EntityEvent['kind'];
  readonly text: string;
}

/** A property that is dated by its qualifiers (start, end, point in time). */
export interface DatedProperty {
  readonly property: string;
  readonly kinds: readonly EntityKind[];
  readonly event: EntityEvent['kind'];
  /** `%` stands for the value's label. */
  readonly text: string;
  /** The value is a post that the entity holds. */
  readonly isOffice?: true;
}

const institutions: readonly EntityKind[] = ['organisation', 'party', 'outlet'];
const rules: readonly EntityKind[] = ['treaty', 'policy', 'law'];
const happenings: readonly EntityKind[] = ['conflict', 'event'];

/** In the order in which a life is told. */
export const dateProperties: readonly DateProperty[] = [
  { property: 'P569', kinds: ['person'], event: 'birth', text: 'Born' },
  { property: 'P570', kinds: ['person'], event: 'death', text: 'Dies' },
  { property: 'P571', kinds: ['country', 'place', ...institutions], event: 'start', text: 'Founded' },
  { property: 'P571', kinds: ['office', 'work', 'concept'], event: 'start', text: 'Established' },
  { property: 'P571', kinds: rules, event: 'start', text: 'Made' },
  { property: 'P577', kinds: [...rules, 'work'], event: 'start', text: 'Published' },
  { property: 'P585', kinds: rules, event: 'agreement', text: 'Concluded' },
  { property: 'P585', kinds: ['conflict'], event: 'conflict', text: 'Takes place' },
  { property: 'P585', kinds: ['event'], event: 'other', text: 'Takes place' },
  { property: 'P576', kinds: ['country', ...institutions], event: 'end', text: 'Dissolved' },
  { property: 'P576', kinds: ['office', ...rules], event: 'end', text: 'Ended' },
];

/** Events and wars state their beginning and end as two properties of their own. */
export const spanProperties = { start: 'P580', end: 'P582', kinds: happenings } as const;

export const datedProperties: readonly DatedProperty[] = [
  { property: 'P39', kinds: ['person'], event: 'office', text: '%', isOffice: true },
  { property: 'P102', kinds: ['person'], event: 'other', text: 'Member of %' },
  { property: 'P108', kinds: ['person'], event: 'other', text: 'Works for %' },
  { property: 'P69', kinds: ['person'], event: 'other', text: 'Studies at %' },
  { property: 'P26', kinds: ['person'], event: 'other', text: 'Married to %' },
  { property: 'P166', kinds: ['person', ...institutions, 'work'], event: 'other', text: 'Receives %' },
  { property: 'P463', kinds: ['person', 'country', ...institutions], event: 'other', text: 'Member of %' },
  {
    property: 'P793',
    kinds: ['person', 'country', ...institutions, ...happenings, ...rules],
    event: 'other',
    text: '%',
  },
  { property: 'P1344', kinds: ['person', 'country'], event: 'other', text: 'Takes part in %' },
  { property: 'P488', kinds: institutions, event: 'other', text: 'Chair: %' },
  { property: 'P169', kinds: institutions, event: 'other', text: 'Chief executive: %' },
  { property: 'P159', kinds: institutions, event: 'other', text: 'Headquarters: %' },
  { property: 'P127', kinds: institutions, event: 'other', text: 'Owner: %' },
  { property: 'P749', kinds: institutions, event: 'other', text: 'Part of %' },
  { property: 'P35', kinds: ['country'], event: 'other', text: 'Head of state: %' },
  { property: 'P6', kinds: ['country', 'place'], event: 'other', text: 'Head of government: %' },
  { property: 'P36', kinds: ['country'], event: 'other', text: 'Capital: %' },
  { property: 'P122', kinds: ['country'], event: 'other', text: 'Form of government: %' },
  { property: 'P38', kinds: ['country'], event: 'other', text: 'Currency: %' },
  { property: 'P1308', kinds: ['office'], event: 'other', text: 'Held by %' },
  { property: 'P1448', kinds: ['country', ...institutions], event: 'other', text: 'Named %' },
];

/** Lines of the card: the value of today. */
export const factProperties: readonly { property: string; key: Fact['key']; kinds: readonly EntityKind[] }[] = [
  { property: 'P36', key: 'capital', kinds: ['country'] },
  { property: 'P122', key: 'government', kinds: ['country'] },
  { property: 'P35', key: 'head-of-state', kinds: ['country'] },
  { property: 'P6', key: 'head-of-government', kinds: ['country', 'place'] },
  { property: 'P102', key: 'party', kinds: ['person'] },
  { property: 'P488', key: 'leader', kinds: institutions },
  { property: 'P169', key: 'leader', kinds: institutions },
  { property: 'P159', key: 'headquarters', kinds: institutions },
  { property: 'P127', key: 'owner', kinds: institutions },
  { property: 'P276', key: 'location', kinds: happenings },
  { property: 'P710', key: 'parties', kinds: happenings },
  { property: 'P1891', key: 'parties', kinds: rules },
  { property: 'P17', key: 'country', kinds: ['place', ...institutions, ...happenings, 'office', 'law'] },
];

/** Undated links that only say what belongs together. */
const linkProperties: readonly string[] = ['P361', 'P155', 'P156', 'P1365', 'P1366', 'P112', 'P27'];

/** Names of their own: official name, short name, demonym. */
export const nameProperties = { officialName: 'P1448', shortName: 'P1813', demonym: 'P1549' } as const;

/** Every property whose statements are kept when an entity is reduced. */
export const keptProperties: ReadonlySet<string> = new Set([
  ...dateProperties.map(({ property }) => property),
  ...datedProperties.map(({ property }) => property),
  ...factProperties.map(({ property }) => property),
  ...linkProperties,
  ...Object.values(nameProperties),
  spanProperties.start,
  spanProperties.end,
]);

/** Properties that are kept only when a qualifier dates them: undated there are hundreds of them. */
export const datedOnlyProperties: ReadonlySet<string> = new Set([
  'P463',
  'P166',
  'P1344',
  'P108',
  'P69',
  'P38',
  'P1308',
]);
