import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/components/samples/sample-highlights';
import { toMarkdownFile, toMarkdownText } from '@/lib/surfaces/markdown-files';

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
});
