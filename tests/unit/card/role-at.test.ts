import { describe, expect, it } from 'vitest';
import { roleAt } from '@/lib/core/card/role-at';
import { rankOfRole } from '@/lib/core/card/role-rank';
import type { EntityRecord } from '@/lib/core/entities/record';

function holder(
  offices: readonly (readonly [role: string, date: string])[],
  life: string | null = '1950/..',
): Pick<EntityRecord, 'events' | 'life' | 'asOf'> {
  const events = offices.map(([role, date]) => ({
    date,
    kind: 'office' as const,
    text: 'An office',
    source: 'A source',
    role,
  }));
  return { events, life, asOf: '2026-10' };
}

const lee = holder([
  ['Mayor of Seongnam', '2010-07-01/2018-03-15'],
  ['Governor of Gyeonggi', '2018-07-01/2021-10-25'],
  ['President of South Korea', '2025-06-04/..'],
]);

describe('the role at the article’s date', () => {
  it('is the office held then', () => {
    expect(roleAt(lee, '2025-07-01')).toEqual({
      role: 'President of South Korea',
      of: null,
      date: '2025-06-04/..',
      held: true,
    });
    expect(roleAt(lee, '2012')).toMatchObject({ role: 'Mayor of Seongnam', held: true });
  });

  it('is the last one before, when none was held', () => {
    expect(roleAt(lee, '2023-01')).toMatchObject({ role: 'Governor of Gyeonggi', held: false });
  });

  it('never tells an office that came later', () => {
    expect(roleAt(lee, '2005-05-05')).toBeNull();
  });

  it('is the newest one known when the article has no date', () => {
    expect(roleAt(lee, null)).toMatchObject({ role: 'President of South Korea', held: true });
    expect(roleAt(lee, 'no date')).toMatchObject({ role: 'President of South Korea' });
  });

  it('prefers the head of government to the head of a party, and of equals the newer', () => {
    const both = holder([
      ['Prime Minister of Japan', '2021-10-04/2024-10-01'],
      ['Minister for Foreign Affairs of Japan', '2021-11-04/2021-11-10'],
      ['President of the Liberal Democratic Party', '2021-10-05/2024-09-27'],
    ]);
    expect(roleAt(both, '2021-11-05')).toMatchObject({ role: 'Prime Minister of Japan' });
    const sameRank = holder([
      ['King of A', '1990/..'],
      ['King of B', '1995/..'],
    ]);
    expect(roleAt(sameRank, '2000')).toMatchObject({ role: 'King of B' });
  });

  it('counts both the last day of one holder and the first day of the next', () => {
    const terms = holder([['President of A', '2017-05-10/2022-05-10']]);
    expect(roleAt(terms, '2022-05-10')).toMatchObject({ held: true });
    expect(roleAt(terms, '2022-05-11')).toMatchObject({ held: false });
  });

  it('holds nobody in office after death', () => {
    expect(roleAt(holder([['Supreme Leader', '1994/..']], '1941/2011-12-17'), '2015')).toMatchObject({ held: false });
  });

  it('passes over offices whose date cannot be read', () => {
    expect(roleAt(holder([['President of A', 'long ago']]), '2015')).toBeNull();
  });
});

describe('the rank of a role', () => {
  it.each([
    ['President of the United States', 0],
    ['acting President of South Korea', 0],
    ['Prime Minister of India', 0],
    ['Minister of Defence', 1],
    ['Secretary of State', 1],
    ['Mayor of London', 1],
    ['President of the Democratic Party', 2],
    ['President of the State Affairs Commission', 2],
    ['Member of Parliament', 2],
  ])('of “%s” is %i', (role, rank) => {
    expect(rankOfRole(role)).toBe(rank);
  });
});
