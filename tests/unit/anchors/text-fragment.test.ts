import { describe, expect, it } from 'vitest';
import { describeSpan } from '@/lib/core/anchors/describe';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';

const url = 'https://gazette.example/harbour-lights';
const text = [
  'The council voted on Monday to switch off the harbour lights, and nobody was asked.',
  'The keeper said: lights, lights, lights - for 50% of the price & more.',
  `A long sentence ${'that goes on and on '.repeat(12)}until it ends here at last.`,
].join('\n');

function linkTo(words: string, page = url): string {
  const start = text.indexOf(words);
  return toPassageLink(page, describeSpan(text, { start, end: start + words.length })).slice(page.length);
}

describe('the link to a passage', () => {
  it('names a telling quote whole', () => {
    expect(linkTo('voted on Monday to switch off the harbour lights')).toBe(
      '#:~:text=voted%20on%20Monday%20to%20switch%20off%20the%20harbour%20lights',
    );
  });

  it('names a short one with the words around it', () => {
    expect(linkTo('harbour')).toBe(
      '#:~:text=Monday%20to%20switch%20off%20the-,harbour,-lights%2C%20and%20nobody%20was%20asked.',
    );
  });

  it('names a long one by its ends, and one over several paragraphs too', () => {
    const long = text.slice(text.indexOf('A long'));
    expect(linkTo(long)).toBe(
      '#:~:text=A%20long%20sentence%20that%20goes%20on,on%20until%20it%20ends%20here%20at%20last.'.replace(
        'on%20until',
        'until',
      ),
    );
    expect(linkTo('and nobody was asked.\nThe keeper said')).toContain(
      'and%20nobody%20was%20asked.,The%20keeper%20said',
    );
  });

  it('escapes the marks that mean something in a directive', () => {
    expect(linkTo('lights, lights, lights - for 50% of the price & more')).toBe(
      '#:~:text=lights%2C%20lights%2C%20lights%20%2D%20for%2050%25%20of%20the%20price%20%26%20more',
    );
  });

  it('grows to whole words, since a directive matches nothing less', () => {
    expect(linkTo('oted on Monday to switch off the harb')).toBe(
      '#:~:text=voted%20on%20Monday%20to%20switch%20off%20the%20harbour',
    );
  });

  it('keeps the fragment of the address and replaces an old directive', () => {
    const words = 'voted on Monday to switch off the harbour lights';
    expect(linkTo(words, `${url}#part`)).toMatch(/^:~:text=voted/);
    const start = text.indexOf(words);
    const anchor = describeSpan(text, { start, end: start + words.length });
    expect(toPassageLink(`${url}#:~:text=old`, anchor)).toBe(toPassageLink(url, anchor));
  });
});
