import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { toNoteMarkdown } from '@/lib/core/export/blocks/note-markdown';

describe('the reader’s note', () => {
  it.each([
    'Compare with **1998** and [[Sunshine Policy]]. #deterrence',
    '- [ ] find the ruling\n- [x] read it',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '> [!note] A callout\n> with words',
    '```\ncode\n```',
    '    indented code',
    '1. first\n2. second',
    'a ==mark== and $x^2$ and %%a comment%%',
  ])('stays to the letter when it is whole: %j', (note) => {
    expect(toNoteMarkdown(note)).toBe(note);
  });

  it('loses only the white space around it', () => {
    expect(toNoteMarkdown('\r\n\r\n  Words.\r\nMore.  \n\n')).toBe('  Words.\nMore.');
    expect(toNoteMarkdown(' \n ')).toBe('');
  });

  it.each([
    ['an open fence', '```\ncode', '```\ncode\n```'],
    ['an open comment of HTML', '<!-- open', '\\<!-- open'],
    ['a script', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['HTML in a line', 'a <b>bold</b> word', 'a \\<b>bold\\</b> word'],
    ['a link defined at the end', 'See [here][1].\n\n[1]: https://example.org', 'See [here](https://example.org).'],
    ['an open comment of a vault', 'half %% of a comment', 'half \\%% of a comment'],
  ])('is made whole when it has %s', (_, note, expected) => {
    expect(toNoteMarkdown(note)).toBe(expected);
  });

  it('keeps wikilinks, tags and tasks when it has to be made whole', () => {
    expect(toNoteMarkdown('- [ ] see [[Sunshine Policy|the policy]] #media\n\n<b>')).toContain(
      '- [ ] see [[Sunshine Policy|the policy]] #media',
    );
  });

  it('never swallows what follows it, whatever was typed', () => {
    const marks = [
      '```',
      '~~~',
      '<!--',
      '-->',
      '<script>',
      '<div>',
      '%%',
      '$$',
      '- ',
      '> ',
      '    ',
      '\n',
      '\n\n',
      'word',
      '# ',
      '[a]: /b',
      '[a]',
      '\\',
      '`',
      '*',
      '1. ',
      '<a',
      '&',
      '***',
      '\t',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 12 }), (pieces) => {
        const printed = toNoteMarkdown(pieces.join(''));
        const blocks = fromMarkdown(`${printed}\n\n> quote\n\n^id\n`).children.slice(-2);
        expect(blocks.map(({ type }) => type)).toEqual(['blockquote', 'paragraph']);
        expect(JSON.stringify(fromMarkdown(printed))).not.toContain('"type":"html"');
      }),
      { numRuns: 150 },
    );
  });
});
