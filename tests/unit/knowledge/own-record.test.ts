import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '@/lib/core/entities/own-entry';
import { ownEntrySchema, toOwnEntry } from '@/lib/core/entities/own-entry';
import { entityRecordSchema } from '@/lib/core/entities/record';
import { toOwnRecord } from '@/lib/knowledge/own-record';
import fc from 'fast-check';

const entry: OwnEntry = {
  name: 'Odile Varn',
  otherNames: [],
  kind: 'person',
  description: '',
  events: [],
  link: null,
};

const recordOf = (changes: Partial<OwnEntry>) => toOwnRecord({ ...entry, ...changes }, '2026-11-22');
const aliasesOf = (changes: Partial<OwnEntry>) =>
  recordOf(changes).aliases.map(({ text, use, casing }) => `${text} ${use} ${casing}`);

describe('the record of an own entry', () => {
  it('finds a person by the family name after the full one, and others by their names alone', () => {
    expect(aliasesOf({})).toEqual(['Odile Varn name capital', 'Varn short capital']);
    expect(aliasesOf({ kind: 'organisation' })).toEqual(['Odile Varn name capital']);
    expect(aliasesOf({ otherNames: ['Varn', 'Odile Varn'] })).toEqual(['Odile Varn name capital', 'Varn name capital']);
  });

  it('keeps acronyms as they are written, and finds small words in small letters', () => {
    expect(aliasesOf({ kind: 'organisation', name: 'NHP', otherNames: ['harbour talks'] })).toEqual([
      'NHP name exact',
      'harbour talks name any',
    ]);
  });

  it.each([
    ['https://en.wikipedia.org/wiki/Sunshine_Policy', 'Sunshine Policy', null],
    ['https://en.m.wikipedia.org/wiki/Lee_Jae-myung#Life', 'Lee Jae-myung', null],
    ['https://www.wikidata.org/wiki/Q42', null, 'Q42'],
    ['https://www.wikidata.org/wiki/Special:Search', null, null],
    ['https://fr.wikipedia.org/wiki/Varn', null, null],
    ['https://en.wikipedia.org/wiki/%E0%A4%A', null, null],
    ['https://en.wikipedia.org.evil.example/wiki/Varn', null, null],
  ])('reads from %s which entity of other packs is meant', (link, wikipedia, wikidata) => {
    expect(recordOf({ link })).toMatchObject({ wikipedia, wikidata });
  });

  it('is a record by its schema whatever was typed, and gives the entry back for editing', () => {
    const text = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' });
    const typed = fc.record({
      name: text(40),
      otherNames: fc.array(text(40), { maxLength: 4 }),
      kind: fc.constantFrom('person', 'place', 'law'),
      description: fc.string({ maxLength: 100 }),
      events: fc.array(fc.record({ date: fc.constantFrom('2024', '2024-05', '199X'), text: text(60) }), {
        maxLength: 3,
      }),
      link: fc.constantFrom(null, 'https://news.example/varn', 'https://www.wikidata.org/wiki/Q42'),
    });
    fc.assert(
      fc.property(typed, (raw) => {
        const parsed = ownEntrySchema.safeParse(raw);
        if (!parsed.success) return;
        const others = [...new Set(parsed.data.otherNames)].filter((name) => name !== parsed.data.name);
        const tidy = { ...parsed.data, otherNames: others };
        const record = { ...toOwnRecord(tidy, '2026-11-22'), id: 'own:x' };
        const believed = entityRecordSchema.parse(record);
        expect(toOwnEntry(believed, tidy.link)).toEqual(tidy);
      }),
    );
  });
});
