import { describe, expect, test } from 'vitest';
import { linkedIn } from '../../support/invented-world';

describe('a name is part of a longer one', () => {
  test.each([
    ['before a particle and a capital', 'Flights to Tolbrek de la Costa resume'],
    ['when a number makes a product of its maker', 'An Alder Group 737 landed safely'],
    ['as an acronym behind a company’s name', 'Brightwater International ROM rose by three points'],
    [
      'as a city of a state that has one of the same name',
      'They live in Tolbrek, Ohio. She moved to Sandrin, Calif., last',
    ],
    ['when a ship bears it', 'the aircraft carrier Ilan Dorovic sailed'],
    ['when its head is a kind of thing', 'They walked along the Great Wall of Kestria'],
  ])('%s', (_when, text) => {
    expect(linkedIn(text)).toEqual([]);
  });
});

describe('a name stands for itself', () => {
  test('behind the full name of somebody unknown who comes from there', () => {
    expect(linkedIn('They asked Ann Polk of Kestria')).toEqual(['Kestria = kestria']);
  });

  test('behind a post that ends in "of" and what it is for', () => {
    expect(linkedIn('Secretary of State Mira Castellane met Minister of Foreign Affairs Ilan Dorovic')).toEqual([
      'Mira Castellane = mira-castellane',
      'Ilan Dorovic = ilan-dorovic',
    ]);
  });

  test('with the legal form of a company, and not without it', () => {
    expect(linkedIn('He joined Alder Group Inc. as Alder Group Ltd, not Alder Group, paid more')).toEqual([
      'Alder Group Inc. = port-alder-company',
      'Alder Group Ltd = port-alder-company',
      'Alder Group = port-alder-company',
    ]);
    expect(linkedIn('He joined Kestria Inc. as a clerk')).toEqual([]);
  });

  test('as an acronym in front of a product', () => {
    expect(linkedIn('They sent US Corsair batteries')).toEqual(['US = union']);
  });

  test('behind a participle that opens the sentence', () => {
    expect(linkedIn('Excluding Kestria, exports fell. Visiting Tolbrek is hard.')).toEqual([
      'Kestria = kestria',
      'Tolbrek = tolbrek',
    ]);
  });

  test('although a stranger’s name ended in it, when it is a country’s', () => {
    expect(linkedIn('Bright Nation Kestria opened. The Kestria fair was next.')).toEqual(['Kestria = kestria']);
    expect(linkedIn('Denzel Tolbrek sang. Later Tolbrek sang again, and rain fell in Tolbrek.')).toEqual([
      'Tolbrek = tolbrek',
    ]);
  });
});

describe('an institution that every state has', () => {
  test('is the one of the country that the article is about', () => {
    expect(linkedIn('The United Shires voted. The Senate of Shirian fame met; the Senate agreed.')).toContain(
      'Senate = senate',
    );
    expect(linkedIn('Kestria voted. In the Kestrian capital the Senate agreed, and Kestria slept.')).not.toContain(
      'Senate = senate',
    );
  });
});

describe('a demonym that only means a person', () => {
  test('has an article before it', () => {
    expect(linkedIn('She met a young Finn there, and two Finns here.')).toEqual([
      'Finn = finmark (demonym)',
      'Finns = finmark (demonym)',
    ]);
    expect(linkedIn('Mara looked at Finn’s drawing, and Finn laughed.')).toEqual([]);
  });
});

test('an acronym kept from another language is the institution’s before the bracket', () => {
  expect(linkedIn('The Kestrian Hospital Office of Welfare (WHO) closed. The WHO has moved.')).toEqual([]);
});

test('a family is not one of its members', () => {
  expect(linkedIn('Han Seo-jun left. The Han family stayed, but Han returned.')).toEqual([
    'Han Seo-jun = han-seo-jun',
    'Han = han-seo-jun (short)',
  ]);
});
