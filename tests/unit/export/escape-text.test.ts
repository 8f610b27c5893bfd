import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { escapeText } from '@/lib/core/export/blocks/markdown-text';
import { toWebLink } from '@/lib/core/export/blocks/links';
import { toLine } from '@/lib/core/export/plain-text';
import { difficultText, textOf } from './read-markdown';

/** What vaults read although CommonMark does not. */
const vaultSyntax = /\[\[|\]\]|==|%%|\$|\^|#[^\s]|::|\{\{|\}\}|\(\(|\)\)|~|\||(?:SCHEDULED|DEADLINE):|^:|\[!|\[\^/i;

describe('text in Markdown', () => {
  it.each([
    ['# no heading', String.raw`\# no heading`],
    ['- no list', String.raw`\- no list`],
    ['1. no list', String.raw`1\. no list`],
    ['---', String.raw`\---`],
    ['<b>', String.raw`\<b>`],
    ['[[no page]]', String.raw`\[\[no page\]\]`],
    ['==no mark==', String.raw`\=\=no mark\=\=`],
    ['key:: value', String.raw`key\:\: value`],
    ['{{no query}}', String.raw`\{\{no query\}\}`],
    ['no&amp;entity', String.raw`no\&amp;entity`],
    ['snake_case and 5% (of AT&T)', String.raw`snake_case and 5% (of AT\&T)`],
    ['“Plain words, plain marks: a - b; c!”', '“Plain words, plain marks: a - b; c!”'],
  ])('%j is %j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  it('is read back as it was, alone, in a heading, in a list and between other words', () => {
    fc.assert(
      fc.property(difficultText, (text) => {
        const line = toLine(text);
        const markdown = escapeText(text);
        const [alone, heading] = [fromMarkdown(markdown), fromMarkdown(`# ${markdown}`)];
        if (line !== '') {
          expect(alone.children.map(({ type }) => type)).toEqual(['paragraph']);
          expect(fromMarkdown(`- ${markdown}`).children.map(textOf)).toEqual([line]);
        }
        expect(textOf(alone)).toBe(line);
        expect(textOf(heading)).toBe(line);
        expect(textOf(fromMarkdown(`a **b** ${markdown} *c*`))).toBe(`a b ${line} c`);
      }),
      { numRuns: 500 },
    );
  });

  it('holds nothing that a vault would read', () => {
    fc.assert(
      fc.property(difficultText, (text) => {
        const bare = escapeText(text).replaceAll(/\\[!-/:-@[-`{-~]/g, '\u0001');
        expect(bare).not.toMatch(vaultSyntax);
      }),
      { numRuns: 500 },
    );
  });

  it('is the text of a link, whatever the text and the address are', () => {
    fc.assert(
      fc.property(difficultText, difficultText, (text, path) => {
        const url = `https://gazette.example/${path}`;
        const [paragraph, ...others] = fromMarkdown(`see ${toWebLink(text, url)} there`).children;
        expect(others).toEqual([]);
        const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
        expect(nodes.map(({ type }) => type)).toEqual(['text', 'link', 'text']);
        const [, link] = nodes;
        expect(link?.type === 'link' && textOf(link)).toBe(toLine(text) || toLine(url));
        expect(link?.type === 'link' && link.url.startsWith('https://gazette.example/')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
