import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeTags } from '@/lib/core/notes/complete-tags';

const known = ['shipping', 'Black Sea', 'sea-lanes', 'État', 'treaties', 'ship-breaking'];

describe('completing a tag', () => {
  it('offers what begins with the typed letters first, then what has them at the start of a later word', () => {
    expect(completeTags(known, 'sea', [])).toEqual(['sea-lanes', 'Black Sea']);
    expect(completeTags(known, 'ship', [])).toEqual(['shipping', 'ship-breaking']);
  });

  it('minds neither capitals nor accents', () => {
    expect(completeTags(known, 'ETA', [])).toEqual(['État']);
  });

  it('offers nothing for nothing, and nothing that stands there already', () => {
    expect(completeTags(known, '  ', [])).toEqual([]);
    expect(completeTags(known, 'ship', ['Shipping'])).toEqual(['ship-breaking']);
    expect(completeTags(known, 'shipping', [])).toEqual([]);
  });

  it('offers a handful of known tags at most, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), fc.string(), (tags, typed) => {
        const unique = [...new Set(tags)];
        const offered = completeTags(unique, typed, []);
        expect(offered.length).toBeLessThanOrEqual(6);
        expect(new Set(offered).size).toBe(offered.length);
        for (const tag of offered) expect(unique).toContain(tag);
      }),
    );
  });
});
