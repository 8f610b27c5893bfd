import { describe, expect, it } from 'vitest';
import { checkSource } from '@/lib/knowledge/check-source';
import { allChecks } from '@/lib/knowledge/checks/all-checks';
import { readReviewedLists } from '@/lib/knowledge/checks/reviewed-lists';
import { fromSource } from '@/lib/knowledge/from-source';
import { formatSourceProblem } from '@/lib/knowledge/source-problem';

/** An invented country that has all it needs, so that every finding below is about the one thing a test changes. */
const freedonia = {
  id: 'freedonia',
  kind: 'country',
  name: 'Freedonia',
  description: 'Invented country that exists in this test and nowhere else.',
  founded: '1900',
  wikipedia: 'Freedonia',
  wikidata: 'Q1',
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
const event = { date: '2000-06', kind: 'meeting', text: 'Meets the other side for the first time.', source: 'Summit' };
const term = { title: 'President of Freedonia', of: 'freedonia', start: '1998-02-25', source: 'Ada Alphason' };
const ada = {
  id: 'ada',
  kind: 'person',
  name: 'Ada Alphason',
  born: '1950-02-03',
  description: 'Invented politician who exists in this test and nowhere else.',
  offices: [term],
  events: [event],
  related: ['freedonia'],
  wikipedia: 'Ada Alphason',
  wikidata: 'Q2',
};
const bo = { ...ada, id: 'bo', name: 'Bo Betason', offices: [], events: [], wikipedia: null, wikidata: null };

interface Lists {
  readonly names?: string;
  readonly exceptions?: string;
}

/** What the checks say of these entities: "check: file › id › path: text". */
function check(entities: readonly object[], { names = '', exceptions = '' }: Lists = {}): string[] {
  const reviewed = readReviewedLists({
    names: { file: 'names.tsv', text: names },
    exceptions: { file: 'exceptions.tsv', text: exceptions },
  });
  const source = fromSource([{ file: 'test.json', value: { title: 'Test', asOf: '2026-08', entities } }]);
  return checkSource(source, reviewed).flatMap((group) =>
    group.findings.map((finding) => `${group.check.name}: ${formatSourceProblem(finding).replace('test.json › ', '')}`),
  );
}
const world = [ada, freedonia, fredville];

/** The world with one entity changed. */
const withAda = (change: object): object[] => [{ ...ada, ...change }, freedonia, fredville];
const withFreedonia = (change: object): object[] => [ada, { ...freedonia, ...change }, fredville];

/** A row for each thing that each check finds: the entities, and all that is said of them. */
const found: Readonly<Record<string, readonly (readonly [entities: object[], says: readonly string[]])[]>> = {
  'date-order': [
    [withAda({ born: '1950/1951' }), ['ada › born: not one EDTF date']],
    [withFreedonia({ ended: '1899' }), ['freedonia › ended: 1899 is before 1900']],
    [withFreedonia({ born: '1900' }), ['freedonia › born: a country is not born']],
    [[{ ...bo, founded: '1950' }, ...world], ['bo › founded: a person is not founded']],
    [[{ ...bo, born: '1900' }, ...world], ['bo › died: born 1900 and without a death']],
    [
      [{ ...bo, died: '1997', offices: [{ ...term, end: '2003' }] }, ...world],
      ['bo › offices.0: starts 1998-02-25 after the death 1997', 'bo › offices.0: ends 2003 after the death 1997'],
    ],
    [[{ ...bo, died: '2001', offices: [term] }, ...world], ['bo › offices.0: is still held after the death']],
    [withAda({ born: '1999', events: [] }), ['ada › offices.0: starts 1998-02-25 before the birth 1999']],
    [withAda({ born: '1990' }), ['ada › offices.0: starts 1998-02-25, born 1990']],
    [withAda({ events: [{ ...event, date: '1949' }] }), ['ada › events.0.date: 1949 is before the birth 1950-02-03']],
  ],
  'as-of': [
    [withAda({ events: [{ ...event, date: '2027' }] }), ["ada › events.0.date: 2027 is after the file's date 2026-08"]],
    [
      withAda({ events: [{ ...event, date: '2026-01/2026-09' }] }),
      ["ada › events.0.date: 2026-01/2026-09 is after the file's date 2026-08"],
    ],
    [
      withAda({ offices: [{ ...term, title: 'Mayor', end: '2026-12' }, term] }),
      ["ada › offices.0.end: 2026-12 is after the file's date 2026-08"],
    ],
  ],
  successor: [
    [
      [{ ...bo, offices: [{ ...term, title: 'Acting president of Freedonia', start: '2003' }] }, ...world],
      ['ada › offices.0: is still held, but bo starts 2003'],
    ],
  ],
  capital: [[[ada, freedonia], ['freedonia: no place has seatOf this country']]],
  head: [
    [
      withAda({ offices: [{ ...term, title: 'Vice-president of Freedonia' }] }),
      ['freedonia: nobody holds its highest office, and its facts name no head'],
    ],
    [
      [bo, { ...freedonia, facts: { 'head-of-state': 'Bo' } }, fredville],
      ['freedonia › facts: only its facts tell who is at its head: Bo'],
    ],
  ],
  unique: [
    [[{ ...bo, wikipedia: 'Freedonia' }, ...world], ['freedonia › wikipedia: Freedonia belongs to bo already']],
    [[{ ...bo, wikidata: 'Q2' }, ...world], ['ada › wikidata: Q2 belongs to bo already']],
  ],
  'shared-name': [
    [[{ ...bo, aliases: ['freedonia'] }, ...world], ['bo › aliases: “freedonia” is a full name of bo, freedonia']],
  ],
  'ordinary-word': [
    [withAda({ aliases: ['Other Side'] }), ['ada › aliases: “Other Side” is also an ordinary phrase']],
    [withFreedonia({ aliases: ['Capital'] }), ['freedonia › aliases: “Capital” is also an ordinary word']],
    [withFreedonia({ aliases: ['March'] }), ['freedonia › aliases: “March” is also an ordinary word']],
    [withFreedonia({ aliases: [{ text: 'WHO', casing: 'exact' }] }), []],
  ],
  'bare-surname': [
    [
      withAda({ name: 'Ada Kim', aliases: ['Kim'] }),
      ['ada › aliases: “Kim” alone is also the family name of many people outside the pack'],
    ],
    [
      [{ ...bo, name: 'Bo Alphason' }, ...withAda({ aliases: ['Alphason'] })],
      ['ada › aliases: “Alphason” alone is also the family name of 1 more in the pack'],
    ],
    [[{ ...bo, name: 'Bo Alphason' }, ...withAda({ aliases: [{ text: 'Alphason', commonness: 0.8 }] })], []],
    [withAda({ aliases: ['Alphason'] }), []],
  ],
  'told-once': [
    [withAda({ events: [event, { ...event }] }), ['ada › events.1: says the same as event 0']],
    [
      withAda({ events: [event, { ...event, text: 'Meets the other side for the very first time.' }] }),
      ['ada › events.1: says much the same as event 0'],
    ],
    [
      withAda({ offices: [term, { ...term }] }),
      ['ada › offices: “President of Freedonia freedonia 1998-02-25” stands twice'],
    ],
    [withAda({ aliases: ['Ada'], short: ['Ada'] }), ['ada › aliases: “Ada” stands twice']],
    [withAda({ related: ['freedonia', 'freedonia'] }), ['ada › related: “freedonia” stands twice']],
    [withAda({ related: ['ada'] }), ['ada › related: names the record itself']],
  ],
  opinion: [
    [
      withAda({ description: 'Invented politician with a ruthless mind, in this test only.' }),
      ['ada › description: “ruthless” judges'],
    ],
    [withAda({ events: [{ ...event, text: 'A brutal end.' }] }), ['ada › events.0.text: “brutal” judges']],
    [withAda({ description: 'Politician whom a paper called “ruthless”; her party is named Legendary.' }), []],
  ],
  description: [
    [withAda({ description: 'Nobody at all in the world.' }), ['ada › description: only 27 characters']],
    [
      withAda({ description: `${'Very '.repeat(85)}long.` }),
      ['ada › description: 430 characters are too many for a card'],
    ],
    [withAda({ description: ada.description.slice(0, -1) }), ['ada › description: does not end with a full stop']],
    [
      withAda({ description: 'She was. She is. She will be. She would have been. She may have been.' }),
      ['ada › description: more than three sentences'],
    ],
    [
      withAda({ description: `Really  ${ada.description}` }),
      ['ada › description: double spaces, underscores or angle brackets'],
    ],
    [
      withAda({ events: [{ ...event, text: 'Meets <b>them</b>.' }] }),
      ['ada › events.0.text: double spaces, underscores or angle brackets'],
    ],
    [withAda({ events: [{ ...event, source: ' ' }] }), ['ada › events.0.source: names no source']],
    [withAda({ offices: [{ ...term, source: '' }] }), ['ada › offices.0.source: names no source']],
    [withAda({ context: ['Summit'] }), ['ada › context.0: context words are written in lower case']],
  ],
};

describe('the checks of the starter pack’s sources', () => {
  it('say nothing of sources that are right', () => {
    expect(check(world)).toEqual([]);
  });

  it.each(
    Object.entries(found).flatMap(([name, rows]) =>
      rows.map(([entities, says], row) => ({ name, row, entities, says })),
    ),
  )('find what they are for and nothing else: $name, row $row', ({ name, entities, says }) => {
    expect(check(entities)).toEqual(says.map((text) => `${name}: ${text}`));
  });

  it('are all tried above', () => {
    const names = allChecks({ names: [], exceptions: [], problems: [] }).map((one) => one.name);
    expect(Object.keys(found)).toEqual(names);
  });

  it('tell what reading found before all else', () => {
    expect(check(withAda({ offices: [term, { ...term, start: '1990', end: '1989' }] }))).toEqual([
      'form: ada › offices.1: not an EDTF date',
      'date-order: ada › offices.1: ends 1989 before it starts 1990',
    ]);
    expect(check(withAda({ related: ['nobody'], aliases: ['March'] }))).toEqual([
      'form: ada › related.0: there is no nobody',
      'ordinary-word: ada › aliases: “March” is also an ordinary word',
    ]);
  });

  it('leave countries that are no more without capital and head, and offices that many hold without successor', () => {
    const past = { ...freedonia, id: 'sylvania', name: 'Sylvania', ended: '1950', wikipedia: null, wikidata: null };
    const seat = { ...term, title: 'Senator for Freedonia' };
    const senators = [
      { ...ada, offices: [term, seat] },
      { ...bo, offices: [{ ...seat, start: '2003' }] },
    ];
    expect(check([...senators, freedonia, fredville, past])).toEqual([]);
  });
});

describe('who is at the head of a country', () => {
  it.each([
    'Prime Minister of Freedonia',
    'Acting president',
    'Emir',
    'Chairman of the Presidential Council',
    'Head of state',
  ])('may be its %s', (title) => {
    expect(check(withAda({ offices: [{ ...term, title }] }))).toEqual([]);
  });

  it.each(['Deputy Prime Minister', 'Crown Prince', 'Adviser to the President', 'Speaker of Parliament'])(
    'is not its %s',
    (title) => {
      expect(check(withAda({ offices: [{ ...term, title }] }))).toHaveLength(1);
    },
  );

  it('is not who has left', () => {
    expect(check(withAda({ offices: [{ ...term, end: '2003' }] }))).toHaveLength(1);
  });
});

describe('the reviewed lists', () => {
  const shared = [{ ...bo, aliases: ['Freedonia'] }, ...world];

  it('vouch for shared names and ordinary words of the records they name', () => {
    expect(
      check(shared, { names: '# a remark\n\nFreedonia\tbo freedonia\tThe country is nearly always meant.' }),
    ).toEqual([]);
    expect(check(withAda({ aliases: ['March'] }), { names: 'march\tada\tAlways with her first name.\r\n' })).toEqual(
      [],
    );
  });

  it('vouch for nobody else', () => {
    const third = { ...bo, id: 'cy', name: 'Cy Gammason', aliases: ['Freedonia'] };
    expect(check([third, ...shared], { names: 'Freedonia\tbo freedonia\tKnown.' })).toEqual([
      'shared-name: cy › aliases: “Freedonia” is a full name of cy, bo, freedonia',
    ]);
  });

  it('are offered the line that is missing, which is no line until somebody wrote its reason', () => {
    const reviewed = readReviewedLists({ names: { file: '', text: '' }, exceptions: { file: '', text: '' } });
    const source = fromSource([{ file: 'test.json', value: { title: 'Test', asOf: '2026-08', entities: shared } }]);
    const line = checkSource(source, reviewed)[0]?.findings[0]?.line ?? '';
    expect(line).toMatch(/^Freedonia\tbo freedonia\t/);
    expect(check(shared, { names: line })).toContain('reviewed: names.tsv › line 1: needs three columns and a reason');
    expect(check(shared, { names: line.replace(/[^\t]*$/, 'The country is meant.') })).toEqual([]);
  });

  it('except a record from one check', () => {
    const twoAtOnce = [{ ...bo, offices: [{ ...term, start: '2003' }] }, ...world];
    expect(check(twoAtOnce, { exceptions: 'successor\tada\tTwo presidents by law.' })).toEqual([]);
    expect(check(twoAtOnce, { exceptions: 'head\tada\tWrong check.' })).toEqual([
      'successor: ada › offices.0: is still held, but bo starts 2003',
      'reviewed: exceptions.tsv › head: is reviewed for ada, where nothing is found',
    ]);
  });

  it('say which of their lines no longer stand for anything', () => {
    expect(
      check(world, { names: 'Freedonia\tfreedonia ada\tOnce shared.', exceptions: 'unique\tada\tMended since.' }),
    ).toEqual([
      'reviewed: exceptions.tsv › unique: is reviewed for ada, where nothing is found',
      'reviewed: names.tsv › freedonia: is reviewed for freedonia, ada, where nothing is found',
    ]);
  });
});
