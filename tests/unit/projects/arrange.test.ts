import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMove, endMove, gapMove, stepMove } from '@/lib/core/projects/arrange';
import type { Move } from '@/lib/core/projects/arrange';

const orderOf = (letters: string): readonly string[] => Array.from(letters);
const after = (letters: string, move: Move<string> | null): string =>
  move === null ? 'unchanged' : applyMove(orderOf(letters), move).join('');

/** A list of different letters and some of them. */
const listWithSome = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 12 })
  .chain((order) => fc.tuple(fc.constant(order), fc.subarray(order, { minLength: 1 })));

describe('a step', () => {
  it.each([
    ['abcd', 'b', 'up', 'bacd'],
    ['abcd', 'b', 'down', 'acbd'],
    ['abcd', 'bc', 'up', 'bcad'],
    ['abcd', 'bc', 'down', 'adbc'],
    ['abcd', 'a', 'up', 'unchanged'],
    ['abcd', 'cd', 'down', 'unchanged'],
    ['abcd', 'ac', 'up', 'acbd'],
    ['abcd', 'bd', 'down', 'acbd'],
  ] as const)('in %s moves %s %s: %s', (order, ids, direction, expected) => {
    expect(after(order, stepMove(orderOf(order), orderOf(ids), direction))).toBe(expected);
  });

  it('of what is not in the list is none', () => {
    expect(stepMove(orderOf('ab'), ['z'], 'up')).toBeNull();
  });

  it('up and then down brings a single one back', () => {
    fc.assert(
      fc.property(listWithSome, ([order, some]) => {
        const [one] = some;
        if (one === undefined) return;
        const up = stepMove(order, [one], 'up');
        if (up === null) return;
        const moved = applyMove(order, up);
        const down = stepMove(moved, [one], 'down');
        expect(down === null ? null : applyMove(moved, down)).toEqual(order);
      }),
    );
  });

  it('repeated comes to the end, and is none there', () => {
    fc.assert(
      fc.property(listWithSome, fc.constantFrom('up' as const, 'down' as const), ([start, some], direction) => {
        let order: readonly number[] = start;
        for (let steps = 0; steps <= start.length; steps += 1) {
          const move = stepMove(order, some, direction);
          if (move === null) break;
          order = applyMove(order, move);
        }
        expect(stepMove(order, some, direction)).toBeNull();
        expect(endMove(order, some, direction === 'up' ? 'first' : 'last')).toBeNull();
      }),
    );
  });
});

describe('a move', () => {
  it('loses nothing, doubles nothing, and keeps the order of what stays and of what goes', () => {
    fc.assert(
      fc.property(listWithSome, fc.nat(12), ([order, some], gap) => {
        const move = gapMove(order, some, gap);
        const moved = move === null ? order : applyMove(order, move);
        expect([...moved].sort()).toEqual([...order].sort());
        const isMoving = (id: number): boolean => some.includes(id);
        expect(moved.filter(isMoving)).toEqual(order.filter(isMoving));
        expect(moved.filter((id) => !isMoving(id))).toEqual(order.filter((id) => !isMoving(id)));
      }),
    );
  });

  it('to a gap puts what is moved between its neighbours', () => {
    expect(after('abcde', gapMove(orderOf('abcde'), ['a', 'd'], 2))).toBe('badce');
    expect(after('abcde', gapMove(orderOf('abcde'), ['e'], 0))).toBe('eabcd');
    expect(after('abcde', gapMove(orderOf('abcde'), ['b'], 2))).toBe('unchanged');
    expect(after('abcde', gapMove(orderOf('abcde'), ['b'], 5))).toBe('acdeb');
  });
});
