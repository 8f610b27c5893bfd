import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryParts, parseRoute, toHash } from '@/components/library/library-routes';

const routes = fc.record({
  part: fc.constantFrom(...libraryParts),
  id: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null }),
  query: fc.string({ unit: 'grapheme' }),
  sort: fc.constantFrom('', 'newest', 'reading'),
});

describe('addresses of the library', () => {
  it('lead back to the place they were made of, whatever was typed', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(toHash(route))).toEqual(route);
      }),
    );
  });

  it('name a place whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(libraryParts).toContain(parseRoute(hash).part);
      }),
    );
  });

  it('are short for a part alone', () => {
    expect(toHash({ part: 'packs' })).toBe('#packs');
    expect(parseRoute('')).toEqual({ part: 'highlights', id: null, query: '', sort: '' });
  });
});
