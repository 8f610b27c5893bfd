import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '@/lib/core/entities/record';
import { openPacks } from '@/lib/knowledge/open-packs';
import type { PackRank, Packs } from '@/lib/knowledge/open-packs';
import { alias, entityId, makePack, makeRecord, testTitle } from './make-record';

function open(packs: Partial<Record<PackRank, readonly EntityRecord[]>>): Packs {
  return openPacks(
    (Object.keys(packs) as PackRank[]).map((rank) => {
      const pack = makePack(packs[rank] ?? [], { ...testTitle, name: rank });
      return { rank, index: pack, readRecord: (id) => pack.record(id) };
    }),
  );
}

const starterLee = makeRecord('starter:lee', 'Lee Jae-myung', {
  wikipedia: 'Lee Jae-myung',
  description: 'President of South Korea since June 2025.',
  context: ['seoul'],
  events: [{ date: '1963', kind: 'birth', text: 'Born', source: 'x' }],
});
const importedLee = makeRecord('wikidata:Q1', 'Lee Jae-myung', {
  wikipedia: 'Lee Jae-myung',
  wikidata: 'Q1',
  description: 'Korean politician',
  aliases: [alias('Lee Jae-myung'), alias('Yi Jae-myeong')],
  gender: 'male',
  events: [
    { date: '1963-12-22', kind: 'birth', text: 'Born', source: 'Wikidata' },
    { date: '2010/2018', kind: 'office', text: 'Mayor', role: 'Mayor', source: 'Wikidata' },
  ],
});

describe('several packs', () => {
  it('show one entity once, under the id of the pack that leads', () => {
    const packs = open({ starter: [starterLee], imported: [importedLee] });
    expect(packs.find(['lee', 'jae', 'myung'])?.candidates.map((found) => found.entityId)).toEqual(['wikidata:Q1']);
    expect(packs.resolve({ id: entityId('starter:lee'), wikidata: null, title: null })).toBe('wikidata:Q1');
    expect(packs.packOf(entityId('starter:lee'))?.name).toBe('imported');
  });

  it('tell together what they know: the lead first, gaps filled, a birth told once, a sentence before a phrase', async () => {
    const packs = open({ starter: [starterLee], imported: [importedLee] });
    const record = await packs.record(entityId('starter:lee'));
    expect(record?.id).toBe('wikidata:Q1');
    expect(record?.description).toBe('President of South Korea since June 2025.');
    expect(record?.context).toEqual(['seoul']);
    expect(record?.events.map(({ date }) => date)).toEqual(['1963-12-22', '2010/2018']);
    expect(record?.aliases.map(({ text }) => text)).toEqual(['Lee Jae-myung', 'Yi Jae-myeong']);
    expect(packs.profile(entityId('wikidata:Q1'))).toMatchObject({
      gender: 'male',
      context: ['seoul'],
      wikidata: 'Q1',
    });
  });

  it("let the reader's own words lead, under the corrected entity's id", async () => {
    const own = makeRecord('starter:lee', 'Lee Jae-myung', { description: 'My note.' });
    const packs = open({ starter: [starterLee], personal: [own] });
    const record = await packs.record(entityId('starter:lee'));
    expect([record?.id, record?.description, record?.wikipedia]).toEqual(['starter:lee', 'My note.', 'Lee Jae-myung']);
    expect(packs.descriptions.map(({ name }) => name)).toEqual(['personal', 'starter']);
  });

  it('never join entities whose Wikidata ids contradict, whatever their titles', () => {
    const starter = makeRecord('starter:mercury', 'Mercury', { wikipedia: 'Mercury', wikidata: 'Q308' });
    const imported = makeRecord('wikidata:Q925', 'Mercury', { wikipedia: 'Mercury', wikidata: 'Q925' });
    const packs = open({ starter: [starter], imported: [imported] });
    const found = packs.find(['mercury'])?.candidates ?? [];
    expect(found.map((candidate) => candidate.entityId).sort()).toEqual(['starter:mercury', 'wikidata:Q925']);
    expect(found.reduce((sum, candidate) => sum + candidate.commonness, 0)).toBeCloseTo(1);
    expect(packs.resolve({ id: entityId('gone:x'), wikidata: 'Q1', title: 'Mercury' })).toBeNull();
  });

  it('join in the same way from whichever id one starts', () => {
    const personal = makeRecord('own:x', 'X', { wikidata: 'Q1', wikipedia: 'T' });
    const imported = makeRecord('wikidata:x', 'X', { wikipedia: 'T' });
    const starter = makeRecord('starter:x', 'X', { wikidata: 'Q2', wikipedia: 'T' });
    const packs = open({ personal: [personal], imported: [imported], starter: [starter] });
    expect(packs.resolve({ id: entityId('wikidata:x'), wikidata: null, title: null })).toBe('own:x');
    expect(packs.resolve({ id: entityId('starter:x'), wikidata: null, title: null })).toBe('starter:x');
  });

  it('say that a longer name may follow when one of them says so', () => {
    const packs = open({ starter: [makeRecord('a:x', 'Kim')], imported: [makeRecord('b:y', 'Kim Il Sung')] });
    expect(packs.find(['kim'])).toMatchObject({ longer: true, candidates: [{ entityId: 'a:x' }] });
    expect(packs.find(['nobody'])).toBeNull();
  });

  it('keep a stored reference alive by Wikidata id or title after its pack was removed', () => {
    const packs = open({ starter: [starterLee] });
    expect(packs.resolve({ id: entityId('wikidata:Q1'), wikidata: 'Q1', title: 'Lee Jae-myung' })).toBe('starter:lee');
    expect(packs.resolve({ id: entityId('wikidata:Q5'), wikidata: 'Q5', title: null })).toBeNull();
  });

  it('of no packs know nothing', async () => {
    const packs = open({});
    expect(packs.find(['x'])).toBeNull();
    expect(packs.profile(entityId('a:x'))).toBeNull();
    expect(await packs.record(entityId('a:x'))).toBeNull();
  });
});
