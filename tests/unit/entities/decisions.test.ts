import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/core/entities/record';
import { linkedIn } from '@/tests/support/invented-world';

const decide = (verdict: 'always' | 'never', name: string, id: string) => ({
  ...{ name, verdict },
  entityId: `starter:${id}` as EntityId,
});

describe('what the reader decided about a name', () => {
  it('keeps a government out of its capital, which stays the city', () => {
    const text = 'Tolbrek has rejected the offer.';
    expect(linkedIn(text)).toEqual(['Tolbrek = north-marvania (seat)']);
    expect(linkedIn(text, [decide('never', 'Tolbrek', 'north-marvania')])).toEqual(['Tolbrek = tolbrek']);
  });

  it('makes a capital the city even where it acts', () => {
    const text = 'Tolbrek has rejected the offer.';
    expect(linkedIn(text, [decide('always', 'Tolbrek', 'tolbrek')])).toEqual(['Tolbrek = tolbrek']);
  });

  it('outdoes what a description is taken for', () => {
    const text = 'They discussed sanctions on Kestria.';
    const id = 'dorovic-tariffs';
    expect(linkedIn(text, [decide('always', 'sanctions on Kestria', id)])).toEqual([`sanctions on Kestria = ${id}`]);
  });
});
