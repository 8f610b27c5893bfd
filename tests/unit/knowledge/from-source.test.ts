import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '@/lib/core/entities/record';
import { familyName } from '@/lib/knowledge/family-name';
import { fromSource } from '@/lib/knowledge/from-source';
import { formatSourceProblem } from '@/lib/knowledge/source-problem';

const kim = {
  id: 'kim-a',
  kind: 'person',
  name: 'Kim Alpha',
  familyFirst: true,
  gender: 'male',
  born: '1950-02-03',
  description: 'Invented politician who exists in this test and nowhere else.',
  offices: [
    { title: 'President of Freedonia', of: 'freedonia', start: '1998-02-25', end: '2003-02-25', source: 'Kim Alpha' },
  ],
  events: [{ date: '2000-06', kind: 'meeting', text: 'Meets the other side for the first time.', source: 'Summit' }],
  related: ['freedonia'],
  context: ['Summit'],
  wikipedia: 'Kim Alpha',
  wikidata: null,
};
const freedonia = {
  id: 'freedonia',
  kind: 'country',
  name: 'Freedonia',
  aliases: ['FRD', { text: 'Land of the Free', commonness: 0.3 }],
  demonyms: ['Freedonian'],
  description: 'Invented country that exists in this test and nowhere else.',
  founded: '1900',
  capital: 'Fredville',
  facts: { population: 'about 12' },
  wikipedia: 'Freedonia',
  wikidata: null,
};
const fredville = {
  id: 'fredville',
  kind: 'place',
  name: 'Fredville',
  seatOf: 'freedonia',
  description: 'Invented capital of an invented country, used in this test.',
  wikipedia: null,
  wikidata: null,
};
const file = (...entities: object[]) => ({ file: 'test.json', value: { title: 'Test', asOf: '2026-08', entities } });

function read(...entities: object[]): { records: readonly EntityRecord[]; problems: string[] } {
  const { records, problems } = fromSource([file(...entities)]);
  return { records, problems: problems.map(formatSourceProblem) };
}

describe('hand-written sources become records', () => {
  const { records, problems } = read(kim, freedonia, fredville);
  const [person, country, capital] = records;

  it('without a problem when nothing is wrong', () => {
    expect(problems).toEqual([]);
  });

  it('telling each country who held its posts, by the words of the post without its name', () => {
    const lee = {
      ...kim,
      id: 'lee-a',
      name: 'Lee Alpha',
      offices: [
        { title: 'Freedonian Minister of Defence', of: 'freedonia', start: '1990', source: 'Lee Alpha' },
        { title: 'Mayor of Fredville', of: 'fredville', start: '1980', end: '1984', source: 'Lee Alpha' },
      ],
    };
    const [, , freed, fred] = read(kim, lee, freedonia, fredville).records;
    expect(freed?.holders).toEqual([
      {
        holder: 'starter:lee-a',
        role: 'minister of defence',
        title: 'Freedonian Minister of Defence',
        date: '1990/..',
      },
      { holder: 'starter:kim-a', role: 'president', title: 'President of Freedonia', date: '1998-02-25/2003-02-25' },
    ]);
    expect(fred?.holders?.map(({ role }) => role)).toEqual(['mayor']);
    expect(person?.holders).toBeUndefined();
  });

  it('with birth and offices as dated events and a life that is open at its end', () => {
    expect(person?.life).toBe('1950-02-03/..');
    expect(person?.events.map(({ date, kind, text }) => [date, kind, text])).toEqual([
      ['1950-02-03', 'birth', 'Born'],
      ['1998-02-25/2003-02-25', 'office', 'President of Freedonia'],
      ['2000-06', 'meeting', 'Meets the other side for the first time.'],
    ]);
    expect(person?.events[1]).toMatchObject({ role: 'President of Freedonia', of: 'starter:freedonia' });
  });

  it('with the family name as a short form, and acronyms exact', () => {
    expect(person?.aliases.map(({ text, use }) => [text, use])).toEqual([
      ['Kim Alpha', 'name'],
      ['Kim', 'short'],
    ]);
    expect(country?.aliases.map(({ text, use, casing, commonness }) => [text, use, casing, commonness])).toEqual([
      ['Freedonia', 'name', 'capital', 1],
      ['FRD', 'name', 'exact', 1],
      ['Land of the Free', 'name', 'capital', 0.3],
      ['Freedonian', 'demonym', 'capital', 1],
    ]);
  });

  it('with a capital that stands for its government', () => {
    expect(capital?.seatOf).toBe('starter:freedonia');
    expect(capital?.aliases[0]?.use).toBe('seat');
  });

  it('with facts in the order written, the capital first, and context in lower case', () => {
    expect(country?.facts).toEqual([
      { key: 'capital', value: 'Fredville' },
      { key: 'population', value: 'about 12' },
    ]);
    expect(person?.context).toEqual(['summit']);
  });

  it('sharing a name evenly where nobody weighed it, after what was weighed', () => {
    const other = { ...kim, id: 'kim-b', name: 'Kim Beta', wikipedia: 'Kim Beta' };
    const shared = read(kim, other, freedonia).records.map(
      ({ aliases }) => aliases.find(({ text }) => text === 'Kim')?.commonness,
    );
    expect(shared).toEqual([0.5, 0.5, undefined]);
    const weighed = {
      ...freedonia,
      id: 'river',
      kind: 'place',
      aliases: [{ text: 'Freedonia', commonness: 0.2 }],
      wikipedia: null,
    };
    expect(read(freedonia, weighed).records[0]?.aliases[0]).toMatchObject({ text: 'Freedonia', commonness: 0.8 });
  });

  it('keeping an event that the maintainer told instead of the implied one', () => {
    const told = {
      ...freedonia,
      events: [{ date: '1900', kind: 'start', text: 'Declares its independence.', source: 'Freedonia' }],
    };
    expect(read(told).records[0]?.events.map(({ text }) => text)).toEqual(['Declares its independence.']);
  });
});

describe('a mistake in a source', () => {
  it('costs one entity, and is told with its place', () => {
    const { records, problems } = read({ ...kim, kind: 'wizard' }, freedonia);
    expect(records.map(({ id }) => id)).toEqual(['starter:freedonia']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^test\.json › kim-a › kind: /);
  });

  it('in a line costs the line', () => {
    const { records, problems } = read(
      { ...kim, events: [{ ...kim.events[0], date: 'June 2000' }], related: ['nobody'] },
      freedonia,
    );
    expect(records[0]?.events).toHaveLength(2);
    expect(problems).toEqual([
      'test.json › kim-a › events.0.date: not an EDTF date',
      'test.json › kim-a › related.0: there is no nobody',
    ]);
  });

  it('in the id of an office is told although the office stays', () => {
    const { records, problems } = read({ ...kim, related: [] });
    expect(records[0]?.events[1]?.role).toBe('President of Freedonia');
    expect(problems).toEqual(['test.json › kim-a › offices.0.of: there is no freedonia']);
  });

  it('that repeats an id is left out', () => {
    expect(read(freedonia, freedonia).problems).toEqual(['test.json › freedonia › id: stands already in test.json']);
  });

  it('in the file itself is told as such', () => {
    expect(fromSource([{ file: 'x.json', value: [] }]).problems[0]).toMatchObject({
      file: 'x.json',
      id: null,
      severity: 'left-out',
    });
  });
});

describe('the family name of', () => {
  it.each([
    ['Kim Dae-jung', true, 'Kim'],
    ['Donald Trump', false, 'Trump'],
    ['Ursula von der Leyen', false, 'von der Leyen'],
    ['Luiz Inácio Lula da Silva', false, 'da Silva'],
    ['Martin Luther King Jr.', false, 'King'],
    ['Al Gore', false, 'Gore'],
    ['Charles III', false, null],
    ['Malcolm X', false, null],
    ['Odo of Cluny', false, null],
    ['Madonna', false, null],
  ])('%s', (name, familyFirst, expected) => {
    expect(familyName(name, familyFirst)).toBe(expected);
  });
});
