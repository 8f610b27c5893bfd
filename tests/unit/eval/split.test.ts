import { describe, expect, it } from 'vitest';
import { partOf } from '../../eval/entities/split';

describe('the split of the evaluation sets', () => {
  it('follows the lowest bit of the published hash', () => {
    // FNV-1a, 32 bits: 'a' is e40c292c, 'b' is e70c2de5, 'foobar' is bf9cf968.
    expect(['a', 'b', 'foobar'].map(partOf)).toEqual(['fit', 'report', 'fit']);
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
