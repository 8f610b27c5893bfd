import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';
import { maxNameWords } from '@/lib/knowledge/format';
import type { PackTitle } from '@/lib/knowledge/format';
import { readPack } from '@/lib/knowledge/read-pack';
import type { Pack } from '@/lib/knowledge/read-pack';
import { writePack } from '@/lib/knowledge/write-pack';
import { arbitraryRecords } from './arbitrary-records';

const title: PackTitle = { name: 'Test', language: 'en', asOf: '2026-08', licence: 'CC0', sources: ['by hand'] };

function open(records: readonly EntityRecord[]): Pack {
  const outcome = readPack(writePack(records, title).bytes, 'test.pack');
  if (outcome.kind === 'refused') throw new Error(outcome.problem.text);
  return outcome.value;
}

function keyOf(text: string): string[] {
  return nameWords(text).filter((word) => word !== '');
}

describe('a pack that was written and is read again', () => {
  it('gives back every record with its events, facts and aliases', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = open(records);
        for (const record of records) expect(pack.record(record.id)).toEqual(record);
        expect([...pack.ids()].sort()).toEqual(records.map(({ id }) => id).sort());
        expect(pack.info.counts.entities).toBe(records.length);
      }),
    );
  });

  it('finds every alias under its words, with use, casing and commonness', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = open(records);
        for (const { id, aliases } of records) {
          for (const { text, use, casing, commonness } of aliases) {
            const words = keyOf(text);
            if (words.length === 0 || words.length > maxNameWords) continue;
            const found =
              pack
                .find(words)
                ?.candidates.filter((candidate) => candidate.entityId === id && candidate.alias === text) ?? [];
            expect(found.map((candidate) => [candidate.use, candidate.casing])).toContainEqual([use, casing]);
            expect(Math.max(...found.map((candidate) => candidate.commonness))).toBeGreaterThanOrEqual(commonness);
          }
        }
      }),
    );
  });

  it('says that a longer name may follow exactly where one does', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = open(records);
        const names = records
          .flatMap(({ aliases }) => aliases.map(({ text }) => keyOf(text)))
          .filter((words) => words.length <= maxNameWords);
        for (const words of names) {
          for (let count = 1; count <= words.length; count++) {
            const beginning = words.slice(0, count).join(' ');
            const longer = names.some((other) => other.length > count && other.slice(0, count).join(' ') === beginning);
            expect(pack.find(words.slice(0, count))?.longer ?? false).toBe(longer);
          }
        }
      }),
    );
  });

  it('is the same file in whatever order the records came', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        expect(writePack(records.toReversed(), title).bytes).toEqual(writePack(records, title).bytes);
      }),
    );
  });

  it('knows a profile and a link for each record, and none for strangers', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = open(records);
        for (const record of records) {
          expect(pack.profile(record.id)).toEqual({
            id: record.id,
            kind: record.kind,
            name: record.name,
            wikipedia: record.wikipedia,
            wikidata: record.wikidata,
            gender: record.gender ?? null,
            life: record.life,
            seatOf: record.seatOf,
            related: record.related,
            context: record.context,
          });
          const { wikidata, wikipedia } = record;
          if (wikidata !== null)
            expect(records.find((other) => other.id === pack.findLinked({ wikidata, title: null }))?.wikidata).toBe(
              wikidata,
            );
          if (wikipedia !== null)
            expect(
              records.find((other) => other.id === pack.findLinked({ wikidata: null, title: wikipedia }))?.wikipedia,
            ).toBe(wikipedia);
        }
        expect(pack.find(['no', 'such', 'name', 'at', 'all'])).toBeNull();
        expect(pack.find([])).toBeNull();
        expect(pack.findLinked({ wikidata: 'Q999999999', title: 'No such title at all' })).toBeNull();
      }),
    );
  });
});

describe('names in a pack', () => {
  const record = (id: string, aliases: EntityRecord['aliases'], wikidata: string | null = null): EntityRecord => ({
    id: id as EntityRecord['id'],
    kind: 'person',
    name: aliases[0]?.text ?? id,
    aliases,
    description: '',
    life: null,
    events: [],
    facts: [],
    related: [],
    seatOf: null,
    context: [],
    wikipedia: null,
    wikidata,
    asOf: '2026',
  });
  const alias = (text: string, commonness: number): EntityRecord['aliases'][number] => ({
    text,
    use: 'name',
    casing: 'capital',
    commonness,
    language: 'en',
  });

  it('come commonest first', () => {
    const pack = open([
      record('a:rare', [alias('Paris', 0.1)]),
      record('a:usual', [alias('Paris', 0.8)]),
      record('a:some', [alias('PARIS', 0.3)]),
    ]);
    expect(pack.find(['paris'])?.candidates.map(({ entityId }) => entityId)).toEqual(['a:usual', 'a:some', 'a:rare']);
  });

  it('of two records with one id lead to the first', () => {
    const pack = open([record('a:x', [alias('First', 1)]), record('a:x', [alias('Second', 1)])]);
    expect(pack.info.counts.entities).toBe(1);
    expect(pack.find(['second'])?.candidates.map(({ entityId }) => entityId)).toEqual(['a:x']);
    expect(pack.record('a:x' as EntityRecord['id'])?.name).toBe('First');
  });

  it('shared by a thousand entities give no more candidates than the limit', () => {
    const pack = open(
      Array.from({ length: 1_000 }, (_, index) => record(`a:n${String(index)}`, [alias('The', index / 1_000)])),
    );
    const candidates = pack.find(['the'])?.candidates ?? [];
    expect(candidates).toHaveLength(64);
    expect(candidates[0]?.entityId).toBe('a:n999');
  });
});

describe('a pack of no records', () => {
  it('opens and knows nothing', () => {
    const pack = open([]);
    expect(pack.info.counts).toEqual({ entities: 0, aliases: 0, events: 0 });
    expect(pack.find(['anything'])).toBeNull();
  });
});
