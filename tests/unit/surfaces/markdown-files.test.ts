import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/components/samples/sample-highlights';
import { toMarkdownArchive, toMarkdownFile, toMarkdownText, uniqueNames } from '@/lib/surfaces/markdown-files';

describe('names of files in one folder', () => {
  it('are told apart by numbers, also where case is not minded', () => {
    expect(uniqueNames(['A.md', 'a.md', 'A.md', 'b.md'])).toEqual(['A.md', 'a 2.md', 'A 3.md', 'b.md']);
  });

  it('are never the same, even when a title looks like a numbered one', () => {
    const names = fc.array(fc.constantFrom('A.md', 'a.md', 'A 2.md', 'a 2.md', 'A 2 2.md', 'B.md'), { maxLength: 12 });
    fc.assert(
      fc.property(names, (some) => {
        const unique = uniqueNames(some).map((name) => name.toLowerCase());
        expect(new Set(unique).size).toBe(some.length);
        expect(unique.every((name) => name.endsWith('.md'))).toBe(true);
      }),
    );
  });
});

describe('an article taken away', () => {
  it('is a Markdown file with its quotes and notes', () => {
    const [article] = sampleLibrary;
    if (article === undefined) throw new Error('The samples hold no article');
    const file = toMarkdownFile(article, {});
    expect(file.name).toBe('Why the Harbour Talks Broke Down Again.md');
    const text = file.parts.map(String).join('');
    for (const { highlight, note } of article.highlights) {
      expect(text).toContain(highlight.anchor.exact);
      expect(text).toContain(note?.text ?? '');
    }
  });

  it('names the colours as the reader does', () => {
    const [article] = sampleLibrary;
    if (article === undefined) throw new Error('The samples hold no article');
    const colour = article.highlights[0]?.highlight.colour ?? 'claim';
    const textOf = (names: Parameters<typeof toMarkdownText>[1]): string => toMarkdownText(article, names);
    expect(textOf({ [colour]: 'Thesis of mine' })).toMatch(/thesis of mine/i);
    expect(textOf({})).toMatch(new RegExp(colour, 'i'));
  });

  it('is one of many in an archive', () => {
    const [bytes] = toMarkdownArchive([...sampleLibrary, ...sampleLibrary], {}).parts;
    const text = new TextDecoder().decode(bytes instanceof Uint8Array ? bytes : undefined);
    expect(text).toContain('Why the Harbour Talks Broke Down Again.md');
    expect(text).toContain('Why the Harbour Talks Broke Down Again 2.md');
  });
});
