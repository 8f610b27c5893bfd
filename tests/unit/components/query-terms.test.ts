import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTerm, toFieldTerm, toggleTerm } from '@/components/search/query-terms';

const terms = ['colour:claim', 'has:note', 'is:lost'] as const;

describe('filters in a query', () => {
  it('come and go without touching the rest', () => {
    const on = toggleTerm('sunshine "peace talks" -draft', 'colour:claim');
    expect(on).toBe('sunshine "peace talks" -draft colour:claim');
    expect(toggleTerm(on, 'colour:claim')).toBe('sunshine "peace talks" -draft');
  });

  it('are on after being switched once and off after being switched twice, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...terms), (typed, term) => {
        const once = toggleTerm(typed, term);
        expect(hasTerm(once, term)).toBe(!hasTerm(typed, term));
        expect(hasTerm(toggleTerm(once, term), term)).toBe(hasTerm(typed, term));
      }),
    );
  });

  it('are not taken for their opposites', () => {
    expect(hasTerm('-has:note', 'has:note')).toBe(false);
  });

  it('ask for a whole value, without the marks that would end it', () => {
    expect(toFieldTerm('entity', 'The "Sunshine" Policy')).toBe('entity:"The  Sunshine  Policy"');
  });
});
