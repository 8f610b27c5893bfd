import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toMarkdown } from '@/lib/core/export/markdown';
import { toLine, toLines } from '@/lib/core/export/plain-text';
import { anyText } from '../../support/any-text';
import { keptArticle, keptHighlight } from './kept-pages';

/** What an outside parser sees: the properties as YAML, the rest as CommonMark. */
function readBack(markdown: string): { properties: Record<string, unknown>; blocks: RootContent[] } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(markdown);
  if (match === null) throw new Error('no front matter');
  const properties = parse(match[1] ?? '') as Record<string, unknown>;
  return { properties, blocks: fromMarkdown(markdown.slice(match[0].length)).children };
}

/** All that is text under a node, joined. */
function textOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : `<${node.type}>`;
}

function quoteOf(blocks: readonly RootContent[]): string[] {
  const quote = blocks.find((block) => block.type === 'blockquote');
  return quote?.children.map(textOf) ?? [];
}

const difficultText = fc.oneof(
  anyText(80),
  fc.string({
    unit: fc.constantFrom(
      '#',
      '-',
      '>',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '|',
      '$',
      '%',
      '=',
      '~',
      '^',
      '&',
      '<',
      ':',
      '\\',
      '1',
      '.',
      '+',
      'a',
      ' ',
      '\n',
      '"',
      "'",
      '{',
      'www.',
      'http://',
      '---',
    ),
    maxLength: 40,
  }),
);
const visibleText = difficultText.filter((text) => toLines(text).length > 0);

describe('an article as Markdown', () => {
  const markdown = toMarkdown(
    keptArticle([
      keptHighlight('The lamps were *never* lit again.', 'Compare with **1998**.', ['media freedom', 'harbour']),
    ]),
  );

  it('reads like this', () => {
    expect(markdown).toBe(`---
title: Harbour lights go out
author: Mara Quill
site: The Test Gazette
url: https://gazette.example/harbour-lights
published: 2025-07-01
saved: 2025-07-02
tags:
  - media-freedom
  - harbour
---

# Harbour lights go out

> The lamps were \\*never\\* lit again.

^bs-2222222222ab

**Claim** · [passage](https://gazette.example/harbour-lights#:~:text=The%20lamps%20were%20*never*%20lit%20again.) · Port Elsewhere · #media-freedom #harbour

Compare with **1998**.
`);
  });

  it('leaves out what the page does not say', () => {
    const { properties } = readBack(toMarkdown(keptArticle([], { byline: null, site: ' ', published: null })));
    expect(Object.keys(properties)).toEqual(['title', 'url', 'saved']);
  });

  it('keeps the paragraphs of a quote that runs over several', () => {
    const { blocks } = readBack(toMarkdown(keptArticle([keptHighlight('One.\nTwo.\n\nThree.')])));
    expect(quoteOf(blocks)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('has no passage link where a browser would not open one', () => {
    expect(toMarkdown(keptArticle([keptHighlight('Words.')], { url: 'javascript:alert(1)' }))).not.toContain('](');
  });

  it('counts the day of saving in the reader’s time zone', () => {
    expect(toMarkdown(keptArticle([]), { offsetMinutes: 20 * 60 })).toContain('saved: 2025-07-03');
  });
});

describe('nothing from a page turns into syntax', () => {
  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '> no quote',
    '---',
    '```',
    '<script>alert(1)</script>',
    '[no](link)',
    '[[no page]]',
    '#no-tag',
    '==no mark==',
    '%%no comment%%',
    '$no formula$',
    'a ^bs-2222222222ab',
    '| no | table |',
    'no&amp;entity',
    '![no](image)',
    '[^1]',
    '~~no~~',
    '    no code',
    '* * *',
    '===',
    'a\n===',
  ])('%j stays what it is', (text) => {
    const { blocks, properties } = readBack(toMarkdown(keptArticle([keptHighlight(text)], { title: text })));
    expect(quoteOf(blocks)).toEqual(toLines(text));
    expect(textOf(blocks[0])).toBe(toLine(text));
    expect(properties.title).toBe(toLine(text));
  });

  it('whatever the quote is, it is read back', () => {
    fc.assert(
      fc.property(visibleText, (quote) => {
        const { blocks } = readBack(toMarkdown(keptArticle([keptHighlight(quote)])));
        expect(quoteOf(blocks)).toEqual(toLines(quote));
        expect(blocks.map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph', 'paragraph']);
      }),
      { numRuns: 150 },
    );
  });

  it('whatever the title and the names are, they are read back', () => {
    fc.assert(
      fc.property(difficultText, difficultText, (title, byline) => {
        const { blocks, properties } = readBack(toMarkdown(keptArticle([], { title, byline })));
        expect(textOf(blocks[0])).toBe(toLine(title) || 'Untitled article');
        expect(properties.title ?? '').toBe(toLine(title));
        expect(properties.author ?? '').toBe(toLine(byline));
      }),
      { numRuns: 150 },
    );
  });

  it('whatever the tags are, none breaks out of its line', () => {
    fc.assert(
      fc.property(fc.array(difficultText, { maxLength: 4 }), (tags) => {
        const { blocks } = readBack(toMarkdown(keptArticle([keptHighlight('Words.', '', tags)])));
        expect(blocks.map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph', 'paragraph']);
      }),
    );
  });
});
