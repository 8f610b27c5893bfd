import { describe, expect, it } from 'vitest';
import { describeSpan } from '@/lib/core/anchors/describe';
import type { Anchor } from '@/lib/core/anchors/anchor';
import { findAnchorNow } from '@/lib/core/anchors/find';

const article = [
  'Harbour lights go out',
  'The council of Port Elsewhere voted on Monday to switch off the harbour lights. Fishermen who have worked there for decades called it a dangerous economy.',
  'Nobody had asked the pilots. Nobody had asked the lighthouse keeper, who learnt of it from the evening paper and wrote an angry letter.',
  '“We will be steering by the stars again,” said the keeper. The mayor answered that the stars cost nothing and have never failed.',
  'The vote was the last of a long evening. Nobody had asked the pilots.',
].join('\n');

/** The anchor of the nth occurrence of some words, counted from 0. */
function remember(words: string, occurrence = 0, text = article): Anchor {
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not say “${words}”`);
  return describeSpan(text, { start, end: start + words.length });
}

/** What a placement covers in the text, in one word or with the words. */
function shown(anchor: Anchor, text: string): string {
  const placement = findAnchorNow(text, anchor);
  return placement.kind === 'lost' ? 'lost' : `${placement.kind}: ${text.slice(placement.start, placement.end)}`;
}

const pilots = 'Nobody had asked the pilots.';
const keeper =
  'Nobody had asked the lighthouse keeper, who learnt of it from the evening paper and wrote an angry letter.';

describe('words that still stand', () => {
  it('are found where they were, or where they moved', () => {
    expect(shown(remember('switch off the harbour lights'), article)).toBe('found: switch off the harbour lights');
    const moved = `An advert that was not there.\n${article.split('\n').reverse().join('\n')}`;
    expect(shown(remember(keeper), moved)).toBe(`found: ${keeper}`);
  });

  it.each([0, 1])('go to the right one of two places (%i)', (occurrence) => {
    const anchor = remember(pilots, occurrence);
    const later = `News of the day. ${'More of it. '.repeat(30)}\n${article}`;
    const placement = findAnchorNow(later, anchor);
    expect(placement).toMatchObject({ kind: 'found', start: anchor.start + later.length - article.length });
  });

  it('are the same in other quotation marks, dashes, spaces and capitals', () => {
    const plain = article.replaceAll(/[“”]/g, '"').replaceAll(' stars', '\u00a0stars').replace('steering', 'STEERING');
    expect(shown(remember('“We will be steering by the stars again,”'), plain)).toMatch(/^found: "We will be STEERING/);
  });
});

describe('words in places that look the same for a long way', () => {
  const form = 'Send us your observations by post before the end of the month, with your name and your ship. '.repeat(
    14,
  );
  const [tides, winds] = [`Tides\n${form}\n`, `Winds\n${form}\n`];
  const page = tides + winds;
  const blocks = [
    { kind: 'heading', start: 0, end: 5 },
    { kind: 'heading', start: tides.length, end: tides.length + 5 },
  ] as const;

  it('go to the one under their heading, wherever that has moved', () => {
    const start = tides.length + 6 + form.indexOf('your ship', form.length / 2);
    const anchor = describeSpan(page, { start, end: start + 9 }, blocks);
    expect(anchor.under).toEqual({ heading: 'Winds', distance: start - tides.length });
    const now = `${winds}Fog\n${form}\n${tides}`;
    expect(findAnchorNow(now, anchor)).toMatchObject({ kind: 'found', start: start - tides.length });
    const { under, ...withoutHint } = anchor;
    expect(under).toBeDefined();
    expect(findAnchorNow(now, withoutHint)).not.toMatchObject({ start: start - tides.length });
  });
});

describe('words that were edited', () => {
  it('are found as changed, with their right ends', () => {
    const edited = article.replace(
      'the evening paper and wrote an angry letter',
      'a neighbour and wrote two very angry letters',
    );
    expect(shown(remember(keeper), edited)).toBe(
      'changed: Nobody had asked the lighthouse keeper, who learnt of it from a neighbour and wrote two very angry letters.',
    );
  });

  it('keep a whole sentence whole when its first words changed', () => {
    const edited = article.replace('Fishermen who have worked', 'Some of the crews who have worked');
    const sentence = 'Fishermen who have worked there for decades called it a dangerous economy.';
    expect(shown(remember(sentence), edited)).toBe(
      'changed: Some of the crews who have worked there for decades called it a dangerous economy.',
    );
  });

  it('do not grow over what was written beside a part of a sentence', () => {
    const edited = article.replace('voted on Monday', 'finally voted late on Monday');
    expect(shown(remember('voted on Monday to switch off the harbour lights'), edited)).toBe(
      'changed: voted late on Monday to switch off the harbour lights',
    );
  });

  it('survive a drop cap, a split paragraph and an advert in the middle', () => {
    const dropCap = article.replace('The council', 'T he council');
    expect(
      shown(remember('The council of Port Elsewhere voted on Monday to switch off the harbour lights.'), dropCap),
    ).toContain('he council of Port');
    const split = article.replace('lights. Fishermen', 'lights.\nFishermen');
    expect(shown(remember('harbour lights. Fishermen who have worked there'), split)).toMatch(/^found: /);
    const advert = article.replace('paper and', 'paper\nADVERTISEMENT\nand');
    expect(shown(remember(keeper), advert)).toMatch(/^changed: Nobody had asked the lighthouse.*angry letter\.$/s);
  });
});

describe('words that are gone', () => {
  it.each([
    ['a deleted sentence', keeper, article.replace(keeper, '')],
    ['a short quote whose sentence went', 'letter', article.replace(keeper, 'He could write a letter about nothing.')],
    [
      'a name in another sentence',
      'The mayor',
      article.replace(/The mayor.*failed\./, 'A deputy said that The mayor was away.'),
    ],
    ['everything', pilots, ''],
  ])('stay lost: %s', (_, words, text) => {
    expect(shown(remember(words), text)).toBe('lost');
  });

  it('are not looked for in a lookalike paragraph', () => {
    const alpha =
      'Team Alpha reported that the new lamps reduced the number of collisions by twelve percent in all harbours.';
    const beta = alpha.replace('Alpha', 'Beta');
    const quote = 'the new lamps reduced the number of collisions by twelve percent in all harbours';
    const withdrawn = `Team Alpha withdrew its report after a closer look at the figures.\n${beta}`;
    expect(shown(remember(quote, 0, `${alpha}\n${beta}`), withdrawn)).toBe('lost');
    expect(shown(remember(quote, 1, `${alpha}\n${beta}`), withdrawn)).toBe(`found: ${quote}`);
  });

  it('do not jump from one name to the same name nearby', () => {
    const old = 'Robin lit the lamps, and Robin Hale put them out again in the morning.';
    expect(shown(remember('Robin', 1, old), old.replace('Robin Hale', 'Edith Hale'))).toBe('lost');
  });
});

describe('anchors that others made', () => {
  const bare: Anchor = { exact: keeper, prefix: '', suffix: '', start: 0, end: keeper.length };

  it('need no context when their words tell enough', () => {
    expect(shown(bare, article)).toBe(`found: ${keeper}`);
  });

  it.each([
    ['white space', { ...bare, exact: ' \n ' }],
    [
      'a position outside the text',
      { ...bare, exact: 'nowhere to be found in it', start: 10_000_000, end: 10_000_025 },
    ],
    ['characters of regular expressions', { ...bare, exact: '(.*)+$ [a-z]{3,} \\b(?=x)' }],
    ['half a character', { ...bare, exact: '\ud83d'.repeat(30) }],
    ['a short word and no context', { ...bare, exact: 'lights' }],
  ])('are lost with %s', (_, anchor) => {
    expect(shown(anchor, article)).toBe('lost');
  });
});
