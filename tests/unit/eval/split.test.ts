import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../eval/entities/split';

describe('the split of the evaluation sets', () => {
  it('puts an article into the same half whenever it is asked', () => {
    fc.assert(fc.property(fc.string(), (id) => partOf(id) === partOf(id)));
  });

  it('makes two halves of about one size', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `made-up/${String(index * 7_919)}`);
    const forFitting = ids.filter((id) => partOf(id) === 'fit').length;
    expect(forFitting).toBeGreaterThan(450);
    expect(forFitting).toBeLessThan(550);
  });

  it('never fits to the article that everybody has read', () => {
    expect(partOf('north-korea')).toBe('report');
  });
});
