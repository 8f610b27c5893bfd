import { describe, expect, test } from 'vitest';
import { linkedIn, linkWorld } from '../../support/invented-world';

describe('a capital', () => {
  test.each([
    'Tolbrek showed little intention to talk.',
    'In May, Tolbrek warned its neighbours.',
    'Tolbrek has repeatedly tested missiles.',
    'Then Tolbrek must also be prepared to act.',
    'Tolbrek’s nuclear ambitions grew.',
    'He criticised its policies towards Tolbrek.',
    'The partnership between Kestria and Tolbrek widened.',
    'With an emboldened Tolbrek getting what it wants, little changed.',
    'The generals accused Tolbrek of lying.',
    'They sent a letter to Tolbrek.',
    'Sandrin and Tolbrek agreed to talk.',
    'The ties linking Tolbrek and Osterhaven are old.',
  ])('that acts is its government: %s', (text) => {
    expect(linkedIn(text)).toContain('Tolbrek = north-marvania (seat)');
  });

  test.each([
    'He lives in Tolbrek.',
    'She flew to Tolbrek on Monday.',
    'The mayor left Tolbrek’s airport.',
    'Tolbrek airport was closed.',
    'A train from Tolbrek arrived.',
    'The streets of Tolbrek were empty.',
    'The Tolbrek-based company failed.',
    'London, Tolbrek and the sea.',
    'Flights between Sandrin and Tolbrek will soon resume.',
    'The band plays in Sandrin, Osterhaven, Tolbrek, Kestria and Veldmark.',
    'Tolbrek — Kestria said on Monday that it would wait.',
    'Tolbrek: Kestria waits.',
  ])('on the map is the city: %s', (text) => {
    expect(linkedIn(text)).toContain('Tolbrek = tolbrek');
  });

  test('in a list shares the reading of the list', () => {
    expect(linkedIn('It refused talks with Sandrin, Osterhaven, or Tolbrek.')).toEqual([
      'Sandrin = south-marvania (seat)',
      'Osterhaven = kestria (seat)',
      'Tolbrek = north-marvania (seat)',
    ]);
  });

  test('that acts keeps the city one step away, and says why', () => {
    const [mention] = linkWorld('Tolbrek showed little intention to talk.').mentions;
    expect(mention?.runnersUp[0]?.entityId).toBe('starter:tolbrek');
    expect(mention?.reasons.find(({ kind }) => kind === 'seat')?.detail).toBe('Tolbrek');
  });
});

test('a government’s building keeps its own card', () => {
  expect(linkedIn('The Amber House said nothing.')).toEqual(['Amber House = amber-house']);
});
