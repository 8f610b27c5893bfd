import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '@/lib/core/entities/record';
import { createKnowledge } from '@/lib/knowledge/knowledge';
import type { KnowledgeDeps } from '@/lib/knowledge/knowledge';
import type { PackProblem } from '@/lib/knowledge/pack-problem';
import { writePack } from '@/lib/knowledge/write-pack';
import { entityId, makeRecord, testTitle } from './make-record';

const starter = writePack(
  [makeRecord('starter:a', 'Anna Bell', { description: 'From the starter pack.' })],
  testTitle,
).bytes;
const imported = writePack([makeRecord('wikidata:Q1', 'Carl Dent')], testTitle).bytes;

function create(over: Partial<KnowledgeDeps> = {}) {
  const problems: PackProblem[] = [];
  const counted = { lists: 0 };
  const knowledge = createKnowledge({
    listPacks: () => {
      counted.lists++;
      return Promise.resolve([
        { file: 'imported.pack', rank: 'imported', read: () => Promise.resolve(new Blob([new Uint8Array(imported)])) },
        { file: 'starter.pack', rank: 'starter', read: () => Promise.resolve(starter) },
      ]);
    },
    readPersonal: () => Promise.resolve([]),
    today: () => '2026-11-22',
    onProblem: (problem) => problems.push(problem),
    ...over,
  });
  return { knowledge, problems, counted };
}

describe('the knowledge of the background', () => {
  it('answers from a pack in memory and from one in a blob alike', async () => {
    const packs = await create().knowledge.open();
    expect((await packs.record(entityId('starter:a')))?.description).toBe('From the starter pack.');
    expect((await packs.record(entityId('wikidata:Q1')))?.name).toBe('Carl Dent');
    expect(packs.find(['carl', 'dent'])?.candidates).toHaveLength(1);
  });

  it('opens once, however many ask at the same time, and again after it was told to forget', async () => {
    const { knowledge, counted } = create();
    const [first, second] = await Promise.all([knowledge.open(), knowledge.open()]);
    expect(first).toBe(second);
    expect(counted.lists).toBe(1);
    knowledge.forget();
    await knowledge.open();
    expect(counted.lists).toBe(2);
  });

  it("finds the reader's own entries like any other entity", async () => {
    const own: EntityRecord[] = [makeRecord('own:1', 'My Neighbour')];
    const packs = await create({ readPersonal: () => Promise.resolve(own) }).knowledge.open();
    expect(packs.find(['my', 'neighbour'])?.candidates[0]?.entityId).toBe('own:1');
    expect(packs.packOf(entityId('own:1'))?.asOf).toBe('2026-11-22');
  });

  it('answers without a pack that is damaged or cannot be read, and says which', async () => {
    const damaged = starter.slice(0, 100);
    const { knowledge, problems } = create({
      listPacks: () =>
        Promise.resolve([
          { file: 'cut.pack', rank: 'imported', read: () => Promise.resolve(new Blob([new Uint8Array(damaged)])) },
          { file: 'gone.pack', rank: 'imported', read: () => Promise.reject(new Error('no such file')) },
          { file: 'starter.pack', rank: 'starter', read: () => Promise.resolve(starter) },
        ]),
    });
    const packs = await knowledge.open();
    expect(packs.find(['anna', 'bell'])).not.toBeNull();
    expect(problems.map(({ file, kind }) => [file, kind])).toEqual([
      ['cut.pack', 'truncated'],
      ['gone.pack', 'unreadable'],
    ]);
  });

  it('tries again after the database refused', async () => {
    let refusals = 1;
    const { knowledge } = create({
      readPersonal: () => (refusals-- > 0 ? Promise.reject(new Error('closed')) : Promise.resolve([])),
    });
    await expect(knowledge.open()).rejects.toThrow('closed');
    expect((await knowledge.open()).descriptions).toHaveLength(2);
  });
});
