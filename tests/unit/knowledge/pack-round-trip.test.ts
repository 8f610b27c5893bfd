import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '@/lib/core/text/normalise';
import { maxCandidates, maxNameWords } from '@/lib/knowledge/format';
import { writePack } from '@/lib/knowledge/write-pack';
import { arbitraryRecords } from './arbitrary-records';
import { alias, entityId, makePack, makeRecord, testTitle } from './make-record';

function keyOf(text: string): string[] {
  return nameWords(text).filter((word) => word !== '');
}

describe('a pack that was written and is read again', () => {
  it('gives back every record with its events, facts and aliases', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = makePack(records);
        for (const record of records) expect(pack.record(record.id)).toEqual(record);
        expect([...pack.ids()].sort()).toEqual(records.map(({ id }) => id).sort());
        expect(pack.info.counts.entities).toBe(records.length);
      }),
    );
  });

  it('finds every alias under its words, with use, casing and commonness', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = makePack(records);
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
        const pack = makePack(records);
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
        const [forwards, backwards] = [records, records.toReversed()].map((order) => writePack(order, testTitle).bytes);
        expect(Buffer.compare(forwards ?? Buffer.of(), backwards ?? Buffer.of(0))).toBe(0);
      }),
    );
  });

  it('knows a profile and a link for each record, and none for strangers', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const pack = makePack(records);
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
            holders: record.holders ?? [],
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
  const named = (id: string, text: string, commonness: number) =>
    makeRecord(id, text, { aliases: [alias(text, { commonness })] });

  it('come commonest first', () => {
    const pack = makePack([
      named('a:rare', 'Paris', 0.1),
      named('a:usual', 'Paris', 0.8),
      named('a:some', 'PARIS', 0.3),
    ]);
    expect(pack.find(['paris'])?.candidates.map((found) => found.entityId)).toEqual(['a:usual', 'a:some', 'a:rare']);
  });

  it('of two records with one id lead to the first', () => {
    const pack = makePack([makeRecord('a:x', 'First'), makeRecord('a:x', 'Second')]);
    expect(pack.info.counts.entities).toBe(1);
    expect(pack.find(['second'])?.candidates.map((found) => found.entityId)).toEqual(['a:x']);
    expect(pack.record(entityId('a:x'))?.name).toBe('First');
  });

  it('shared by a thousand entities give no more candidates than the limit', () => {
    const pack = makePack(
      Array.from({ length: 1_000 }, (_, index) => named(`a:n${String(index)}`, 'The', index / 1_000)),
    );
    const candidates = pack.find(['the'])?.candidates ?? [];
    expect(candidates).toHaveLength(maxCandidates);
    expect(candidates[0]?.entityId).toBe('a:n999');
  });
});

describe('a pack of no records', () => {
  it('opens and knows nothing', () => {
    const pack = makePack([]);
    expect(pack.info.counts).toEqual({ entities: 0, aliases: 0, events: 0 });
    expect(pack.find(['anything'])).toBeNull();
  });
});
