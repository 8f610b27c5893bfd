import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestBeginning, reverse } from '@/lib/core/anchors/folded/edit-distance';
import { anyText } from '../../support/any-text';

/** The textbook table, slow and plainly right. */
function distancesToBeginnings(pattern: string, text: string): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const last = [column.at(-1) ?? 0];
  for (const unit of text.split('')) {
    const next = [(column[0] ?? 0) + 1];
    for (let row = 1; row <= pattern.length; row++) {
      const same = pattern.charAt(row - 1) === unit ? 0 : 1;
      next.push(Math.min((column[row - 1] ?? 0) + same, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    last.push(column.at(-1) ?? 0);
  }
  return last;
}

describe('the closest beginning of a text', () => {
  it('is what the textbook’s table says, for patterns of any length', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 150 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const distances = distancesToBeginnings(pattern, text);
        const least = Math.min(...distances);
        expect(closestBeginning(pattern, text, 0, text.length)).toEqual({
          distance: least,
          end: distances.indexOf(least),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('counts from where it is told to', () => {
    expect(closestBeginning('lantern', 'the lanterns', 4, 12)).toEqual({ distance: 0, end: 11 });
  });
});

describe('reversing', () => {
  it('twice gives the text back, whatever is in it', () => {
    fc.assert(fc.property(anyText(), (text) => reverse(reverse(text)) === text));
  });
});
