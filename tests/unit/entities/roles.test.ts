import { describe, expect, test } from 'vitest';
import { linkedIn, linkWorld } from '../../support/invented-world';

const rolesIn = (text: string, published: string | null = '2025-06-30') =>
  linkedIn(text, [], published).filter((linked) => linked.endsWith('(role)'));

describe('a post beside its country', () => {
  test.each([
    ['South Marvania’s new president spoke.', 'president = han-seo-jun (role)'],
    ["South Marvania's newly elected president spoke.", 'president = han-seo-jun (role)'],
    ['They met the US president in May.', 'president = ilan-dorovic (role)'],
    ['The South Marvanian president disagreed.', 'president = han-seo-jun (role)'],
    ['The United Shires’ president disagreed.', 'president = ilan-dorovic (role)'],
    ['They asked the prime minister of Kestria.', 'prime minister = mira-castellane (role)'],
  ])('is who held it when the article appeared: %s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });

  test('follows the article’s date', () => {
    const text = 'South Marvania’s president spoke.';
    expect(rolesIn(text, '2023-02-01')).toEqual(['president = han-min-ah (role)']);
    expect(rolesIn(text, '2025-06-03')).toEqual(['president = han-min-ah (role)']);
    expect(rolesIn(text, '2025-06-04')).toEqual(['president = han-seo-jun (role)']);
  });

  test('is nobody when the date is unknown, too coarse to tell, or before all that is known', () => {
    const text = 'South Marvania’s president spoke.';
    for (const published of [null, '2025', '2025-06', '1987-03-01']) expect(rolesIn(text, published)).toEqual([]);
    expect(rolesIn('Kestria’s foreign minister spoke.')).toEqual([]);
  });

  test('says which post was resolved, and is less sure than a name', () => {
    const [country, role] = linkWorld('South Marvania’s new president spoke.').mentions;
    expect(role?.reasons).toEqual([
      { kind: 'role', weight: expect.any(Number) as number, detail: 'President of South Marvania' },
    ]);
    expect(role?.confidence).toBeLessThan(country?.confidence ?? 0);
  });
});

describe('a post of somebody else', () => {
  test.each([
    'The former US president spoke.',
    'A US president must listen.',
    'Every South Marvanian president has said so.',
    'South Marvania’s vice president spoke.',
    'South Marvania’s first president was a farmer.',
    'The US president-elect waited.',
    'South Marvania’s central bank president resigned.',
    'In 1998, South Marvania’s president flew north.',
    'Thirty years ago the US president refused.',
    'The US president at the time refused.',
    'The president of Veldmark spoke of Kestria.',
    'The president of the Kestrian Academy of Fisheries spoke.',
    'Their president likes Kestria.',
    'Why the US President Fears Kestria and Its New Friends',
  ])('is left alone: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test('beside a name is left to the name', () => {
    expect(linkedIn('US President Ilan Dorovic met South Marvania’s president, Han Seo-jun.')).toEqual([
      'US = union',
      'Ilan Dorovic = ilan-dorovic',
      'South Marvania = south-marvania',
      'Han Seo-jun = han-seo-jun',
    ]);
    expect(rolesIn('Han Seo-jun, the South Marvanian president, spoke.')).toEqual([]);
    expect(rolesIn('South Marvania’s president, Bo Tran, spoke.')).toEqual([]);
  });
});

describe('a post that stands alone', () => {
  test('is whom the text called by it last', () => {
    expect(rolesIn('President Dorovic flew to Kestria. Then the president slept.')).toEqual([
      'president = ilan-dorovic (role)',
    ]);
    expect(rolesIn('President Dorovic met President Bo Tran. Then the president slept.')).toEqual([]);
  });

  test('is the minister of the only country of the text', () => {
    expect(rolesIn('Floods hit Kestria on Monday. The prime minister promised help.')).toEqual([
      'prime minister = mira-castellane (role)',
    ]);
    expect(rolesIn('Kestria and the US talked. The president promised help.')).toEqual([]);
  });

  test('is nobody where nothing was named before', () => {
    expect(rolesIn('The prime minister promised help to Kestria.')).toEqual([]);
  });
});

test('the reader’s rejection of a holder keeps the role quiet', () => {
  const [, role] = linkWorld('South Marvania’s president spoke.').mentions;
  if (role === undefined) throw new Error('the role is not resolved');
  const decision = { name: 'president', entityId: role.entityId, verdict: 'never' } as const;
  expect(linkedIn('South Marvania’s president spoke.', [decision])).toEqual(['South Marvania = south-marvania']);
});
