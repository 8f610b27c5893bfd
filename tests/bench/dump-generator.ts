/** Makes dumps in Wikidata's shape, as large and as damaged as wanted, the same for the same seed: what real slices cannot be, and what they must not be copied for. */

/** What to make. */
export interface DumpShape {
  /** Lines with an entity, damaged ones included. */
  readonly entities: number;
  /** Every so many lines one is damaged; 0 for none. */
  readonly damagedEvery: number;
  readonly seed: number;
  /** Characters of statements nobody asked for, to make lines as heavy as real ones. */
  readonly ballast?: number;
}

/** A line of the dump, and whether a reader must count it as damaged. */
export interface DumpLine {
  readonly text: string;
  readonly damaged: boolean;
}

const firstNames = ['Anna', 'Bela', 'Chen', 'Dao', 'Eun-ji', 'Farid', 'Grace', 'Hélène', 'Ivan', 'Jean-Luc'];
const lastNames = [
  'Abbott',
  'Brandt',
  'O’Connor',
  'da Silva',
  'Ekström',
  'al Farsi',
  'Grüber',
  'Husák',
  'Ito',
  'von Jahn',
];

/** Classes and offices stand at ids of their own, before and behind the people. */
const ids = { human: 'Q5', office: 'Q900000001', officeClass: 'Q4164871', town: 'Q900000002' } as const;

/** The lines of a dump, brackets included. */
export function* generateDump({ entities, damagedEvery, seed, ballast = 0 }: DumpShape): Generator<DumpLine> {
  const random = createRandom(seed);
  yield { text: '[', damaged: false };
  for (let index = 1; index <= entities; index++) {
    const comma = index === entities ? '' : ',';
    const text = JSON.stringify(makeEntity(index, random, ballast)) + comma;
    const damaged = damagedEvery > 0 && index % damagedEvery === 0;
    yield damaged ? { text: damage(text, index), damaged } : { text, damaged };
  }
  yield { text: ']', damaged: false };
}

/** Repeatable chance (mulberry32, Tommy Ettinger, public domain): numbers from 0 up to, not including, 1. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** What happens to real files: cut lines, lost beginnings, two lines in one, other characters inside. Every form still holds `"enwiki"` or is visibly cut. */
function damage(text: string, index: number): string {
  switch (index % 4) {
    case 0:
      return text.slice(0, Math.floor(text.length / 2));
    case 1:
      return text.slice(10);
    case 2:
      return `${text.replace(/,$/, '').slice(0, -1)} "enwiki" ]}`;
    default:
      return `{"enwiki" ${text}`;
  }
}

function makeEntity(index: number, random: () => number, ballast: number): object {
  if (index === 1) return makeItem(ids.office, 'minister of weather', [['P31', ids.officeClass]], null, 0);
  if (index % 50 === 0)
    return { type: 'property', id: `P${String(index)}`, labels: [], descriptions: [], aliases: [], claims: [] };
  if (index % 51 === 0) return { type: 'lexeme', id: `L${String(index)}`, lemmas: {}, claims: [] };
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const name = `${pick(firstNames)} ${pick(lastNames)} ${String(index)}`;
  const hasArticle = random() < 0.5;
  const person = makeItem(`Q${String(index + 1_000)}`, name, [['P31', ids.human]], hasArticle ? name : null, ballast);
  const born = Math.floor(random() * 2_400) - 400;
  Object.assign(person.claims, {
    P569: [makeTime(born, random() < 0.3 ? 7 : 11, born < 1582)],
    P39: [makeTerm(1990, 1994, 'normal'), makeTerm(1994, null, 'preferred'), makeTerm(1950, 1960, 'deprecated')],
    P570: [{ mainsnak: { snaktype: random() < 0.5 ? 'somevalue' : 'novalue', property: 'P570' }, rank: 'normal' }],
  });
  return person;
}

/** An item with names, classes and, when it has an article, one in each of five languages. */
function makeItem(
  id: string,
  name: string,
  classes: readonly (readonly [string, string])[],
  title: string | null,
  ballast: number,
) {
  // Some names stand only under `mul`, and PHP writes an empty map as a list.
  const language = id.endsWith('3') ? 'mul' : 'en';
  const claims: Record<string, unknown> = {};
  for (const [property, item] of classes)
    claims[property] = [{ mainsnak: makeItemSnak(property, item, id.endsWith('7')), rank: 'normal' }];
  if (ballast > 0)
    claims.P9999 = [
      { mainsnak: { snaktype: 'value', datavalue: { type: 'string', value: 'x'.repeat(ballast) } }, rank: 'normal' },
    ];
  const sites = ['enwiki', 'dewiki', 'frwiki', 'kowiki', 'arwiki'];
  return {
    type: 'item',
    id,
    labels: { [language]: { language, value: name } },
    descriptions: id.endsWith('4') ? [] : { en: { language: 'en', value: 'made for a test' } },
    aliases: id.endsWith('5') ? [] : { en: [{ language: 'en', value: `${name} Esq.` }] },
    claims,
    sitelinks: title === null ? [] : Object.fromEntries(sites.map((site) => [site, { site, title, badges: [] }])),
    modified: '2026-03-04T05:06:07Z',
  };
}

function makeItemSnak(property: string, item: string, isOld: boolean): object {
  const number = { 'entity-type': 'item', 'numeric-id': Number(item.slice(1)) };
  return {
    snaktype: 'value',
    property,
    datavalue: { type: 'wikibase-entityid', value: isOld ? number : { ...number, id: item } },
  };
}

function makeTimeValue(year: number, precision: number, isJulian: boolean): object {
  // There is no year 0: what counts astronomically as 0 is written -0001.
  const digits = String(year > 0 ? year : 1 - year).padStart(4, '0');
  const calendar = isJulian ? 'Q1985786' : 'Q1985727';
  return {
    type: 'time',
    value: {
      time: `${year > 0 ? '+' : '-'}${digits}-06-15T00:00:00Z`,
      precision,
      calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
    },
  };
}

function makeTime(year: number, precision: number, isJulian: boolean): object {
  return {
    mainsnak: { snaktype: 'value', property: 'P569', datavalue: makeTimeValue(year, precision, isJulian) },
    rank: 'normal',
  };
}

function makeTerm(from: number, to: number | null, rank: string): object {
  const at = (year: number): object[] => [{ snaktype: 'value', datavalue: makeTimeValue(year, 9, false) }];
  return {
    mainsnak: makeItemSnak('P39', ids.office, false),
    rank,
    qualifiers: { P580: at(from), P582: to === null ? [{ snaktype: 'novalue' }] : at(to) },
  };
}
