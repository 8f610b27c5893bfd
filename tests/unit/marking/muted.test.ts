import { describe, expect, it } from 'vitest';
import { entityIdSchema } from '@/lib/core/entities/record';
import {
  createWordTest,
  isMutedName,
  withMutedName,
  withMutedWord,
  withoutMutedName,
  withoutMutedWord,
} from '@/lib/core/marking/muted';

const kestria = {
  entityId: entityIdSchema.parse('starter:kestria'),
  name: 'Kestria',
  title: 'Kestria',
  wikidata: 'Q1' as string | null,
};

describe('a muted name', () => {
  it('stays muted when a rebuilt pack gives it another id, by its Wikidata id or its title', () => {
    const muted = withMutedName([], kestria);
    const moved = { ...kestria, entityId: entityIdSchema.parse('wikidata:Q1') };
    expect(isMutedName(muted, moved)).toBe(true);
    expect(isMutedName(muted, { ...moved, wikidata: null })).toBe(true);
    expect(isMutedName(muted, { ...moved, title: null })).toBe(true);
  });

  it('mutes nobody else who has neither a Wikidata id nor a title', () => {
    const nameless = { ...kestria, title: null, wikidata: null };
    const muted = withMutedName([], nameless);
    expect(isMutedName(muted, { ...nameless, entityId: entityIdSchema.parse('own:other') })).toBe(false);
  });

  it('is listed once, and is gone when it is taken off', () => {
    const muted = withMutedName(withMutedName([], kestria), { ...kestria, name: 'Republic of Kestria' });
    expect(muted.map(({ name }) => name)).toEqual(['Kestria']);
    expect(withoutMutedName(muted, kestria)).toEqual([]);
  });
});

describe('words that are never underlined', () => {
  it('are known by any spelling, and only whole', () => {
    const isMuted = createWordTest(['O’Neill', 'U.S.']);
    expect(["O'Neill", 'o’neill', 'US'].map(isMuted)).toEqual([true, true, true]);
    expect(['Neill', 'US Army', ''].map(isMuted)).toEqual([false, false, false]);
  });

  it('are kept once, as they were written, and empty ones not at all', () => {
    expect(withMutedWord(withMutedWord([], '  The   Times '), 'the times')).toEqual(['The Times']);
    expect(withMutedWord([], ' – ')).toEqual([]);
    expect(createWordTest(['–'])('–')).toBe(false);
  });

  it('are taken off in any spelling', () => {
    expect(withoutMutedWord(['The Times', 'Post'], 'the times')).toEqual(['Post']);
  });
});
