/** Records for examples and tests of components: real enough to show whether a card holds. They are no source of facts for the product. */
import { entityIdSchema } from '@/lib/core/entities/record';
import type { EntityEvent, EntityRecord } from '@/lib/core/entities/record';
import type { Mention } from '@/lib/core/entities/mention';

const id = (name: string) => entityIdSchema.parse(`starter:${name}`);

function event(date: string, kind: EntityEvent['kind'], text: string): EntityEvent {
  return { date, kind, text, source: 'António Guterres' };
}

const plain = {
  aliases: [],
  related: [],
  seatOf: null,
  context: [],
  wikidata: null,
  asOf: '2026-10',
} satisfies Partial<EntityRecord>;

/** A person with offices that ended and one that runs on. */
export const sampleGuterres: EntityRecord = {
  ...plain,
  id: id('antonio-guterres'),
  kind: 'person',
  name: 'António Guterres',
  description:
    'Portuguese engineer and socialist politician who led his country’s government before he turned to the United Nations, first for refugees and then at its head.',
  life: '1949-04-30/..',
  events: [
    { ...event('1995-10-28/2002-04-06', 'office', 'Prime minister of Portugal'), role: 'Prime Minister of Portugal' },
    event('1999-09', 'other', 'Presses for peacekeepers in East Timor'),
    {
      ...event('2005-06-15/2015-12-31', 'office', 'Heads the UN’s refugee agency'),
      role: 'UN High Commissioner for Refugees',
    },
    event('2016-10-13', 'election', 'Chosen as secretary-general by the General Assembly'),
    {
      ...event('2017-01-01/..', 'office', 'Secretary-general of the United Nations'),
      role: 'Secretary-General of the United Nations',
    },
    event('2021-06-18', 'election', 'Chosen for a second term'),
    event('2022-07-22', 'agreement', 'Black Sea grain agreement signed in Istanbul'),
    event('2025-09', 'meeting', 'Opens the eightieth General Assembly'),
    event('2026', 'election', 'The search for his successor begins'),
  ],
  facts: [
    { key: 'born', value: '30 April 1949, Lisbon' },
    { key: 'party', value: 'Socialist Party (Portugal)' },
    { key: 'field', value: 'Physics and electrical engineering' },
    { key: 'language', value: 'Portuguese, English, French, Spanish' },
  ],
  wikipedia: 'António Guterres',
};

/** A policy: no life, no role, one span. */
export const sampleOstpolitik: EntityRecord = {
  ...plain,
  id: id('ostpolitik'),
  kind: 'policy',
  name: 'Ostpolitik',
  description:
    'West Germany’s turn, under Willy Brandt, from refusing to deal with the communist East to living with it: trade, travel and treaties instead of silence.',
  life: null,
  events: [
    event('1969-10/1974-05', 'start', 'Brandt’s government makes it its course'),
    event('1970-08-12', 'agreement', 'Treaty of Moscow renounces force'),
    event('1970-12-07', 'agreement', 'Treaty of Warsaw; Brandt kneels at the ghetto memorial'),
    event('1972-12-21', 'agreement', 'Basic Treaty with East Germany'),
    event('199X', 'other', 'Debated anew after unification'),
  ],
  facts: [
    { key: 'country', value: 'West Germany' },
    { key: 'leader', value: 'Willy Brandt, Egon Bahr' },
  ],
  wikipedia: 'Ostpolitik',
};

/** Everything too long at once. */
export const sampleLong: EntityRecord = {
  ...sampleGuterres,
  id: id('long'),
  kind: 'organisation',
  name: 'Organisation for the Prohibition of Chemical Weapons and Intergovernmental Coordination in Southeastern Donaudampfschifffahrtsgesellschaft',
  description: `${sampleGuterres.description} ${sampleOstpolitik.description} ${sampleGuterres.description}`,
  facts: [
    { key: 'headquarters', value: 'Johan de Wittlaan 32, The Hague, South Holland, Kingdom of the Netherlands' },
    { key: 'head-of-government', value: 'Nobody, although the label is as long as labels get' },
    { key: 'members', value: '193 states, of which 4 have signed and not yet ratified' },
  ],
};

/** A record in Arabic, for the other direction. */
export const sampleArabic: EntityRecord = {
  ...plain,
  id: id('cairo'),
  kind: 'place',
  name: 'القاهرة',
  description: 'عاصمة مصر وأكبر مدنها، تقع على ضفاف نهر النيل، وفيها مقر جامعة الدول العربية.',
  life: null,
  events: [event('0969', 'start', 'تأسيس المدينة'), event('1945-03-22', 'agreement', 'تأسيس جامعة الدول العربية')],
  facts: [{ key: 'country', value: 'مصر' }],
  wikipedia: 'Cairo',
};

/** A country, whose government its capital may stand for. */
export const sampleEgypt: EntityRecord = {
  ...plain,
  id: id('egypt'),
  kind: 'country',
  name: 'Egypt',
  description: 'Country on the Nile between the Mediterranean and the Red Sea, governed from Cairo.',
  life: null,
  events: [
    event('1922-02-28', 'start', 'Independence from Britain'),
    event('1956-07-26', 'other', 'The Suez Canal is nationalised'),
    event('2014-01-15', 'law', 'A new constitution is adopted'),
  ],
  facts: [
    { key: 'capital', value: 'Cairo' },
    { key: 'government', value: 'Republic' },
  ],
  wikipedia: 'Egypt',
};

/** Its capital, as a city. */
export const sampleCairo: EntityRecord = {
  ...plain,
  id: id('cairo'),
  kind: 'place',
  name: 'Cairo',
  description: 'Capital of Egypt and its largest city, on the Nile; seat of the Arab League.',
  life: null,
  events: [
    event('0969', 'start', 'The city is founded'),
    event('1945-03-22', 'agreement', 'The Arab League is founded'),
  ],
  facts: [{ key: 'country', value: 'Egypt' }],
  wikipedia: 'Cairo',
};

/** A name with nothing dated and nothing to check. */
export const sampleBare: EntityRecord = {
  ...plain,
  id: id('bare'),
  kind: 'concept',
  name: 'Deterrence',
  description: 'Keeping an opponent from acting by making clear what it would cost.',
  life: null,
  events: [],
  facts: [],
  wikipedia: null,
};

/** How a mention came to its entity, with reasons of both signs and two others it might have been. */
export const sampleMention: Pick<Mention, 'entityId' | 'name' | 'via' | 'confidence' | 'reasons' | 'runnersUp'> = {
  entityId: id('antonio-guterres'),
  name: 'António Guterres',
  via: 'short',
  confidence: 0.94,
  reasons: [
    { kind: 'short-form', weight: 2.1, detail: 'António Guterres' },
    { kind: 'context-words', weight: 1.4, detail: 'General Assembly, peacekeepers' },
    { kind: 'related-entity', weight: 0.8, detail: 'United Nations' },
    { kind: 'ambiguous', weight: -0.6, detail: null },
  ],
  runnersUp: [
    { entityId: id('fernando-guterres'), name: 'Lú-Olo', kind: 'person', confidence: 0.04 },
    { entityId: id('guterres-place'), name: 'Guterres, Minas Gerais', kind: 'place', confidence: 0.01 },
  ],
};

/** "Cairo" where it acts. */
export const sampleSeat: typeof sampleMention = {
  entityId: sampleEgypt.id,
  name: sampleEgypt.name,
  via: 'seat',
  confidence: 0.88,
  reasons: [
    { kind: 'seat', weight: 2.5, detail: 'Cairo' },
    { kind: 'related-entity', weight: 0.9, detail: 'Arab League' },
  ],
  runnersUp: [{ entityId: sampleCairo.id, name: sampleCairo.name, kind: 'place', confidence: 0.11 }],
};
