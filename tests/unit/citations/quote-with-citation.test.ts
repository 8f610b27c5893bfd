import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsCapitalsChecked } from '@/lib/core/citations/format-reference';
import { styleIds } from '@/lib/core/citations/citation-types';
import { toQuoteWithCitation } from '@/lib/core/citations/quote-with-citation';
import { anyText } from '../../support/any-text';
import { source } from './sources';

const quote = 'Rents rose by a third.';

describe('a quotation with its citation', () => {
  it('has the reference beneath it, with italics for word processors', () => {
    const { plain, html } = toQuoteWithCitation(quote, source(), 'apa-7');
    expect(plain.split('\n')).toEqual([
      `“${quote}” (Lindqvist, 2019)`,
      'Lindqvist, A. M. (2019, May 3). Harbour towns fight rent rises in Westmere. The Daily Gazette. https://gazette.example/rent',
    ]);
    expect(html).toContain('<i>The Daily Gazette</i>');
    expect(html.match(/<p>/g)).toHaveLength(2);
  });

  it('has one full note where the style writes notes', () => {
    const { plain } = toQuoteWithCitation(quote, source(), 'chicago-17-notes');
    expect(plain).toBe(
      `“${quote}” Ada M. Lindqvist, “Harbour Towns Fight Rent Rises in Westmere,” Daily Gazette, May 3, 2019, https://gazette.example/rent.`,
    );
  });

  it('gives the only source the number 1 where the style numbers', () => {
    const lines = toQuoteWithCitation(quote, source(), 'ieee').plain.split('\n');
    expect(lines[0]).toBe(`“${quote}” [1]`);
    expect(lines[1]).toMatch(/^\[1\] A\. M\. Lindqvist/);
  });

  it('keeps the paragraphs of the quotation', () => {
    const { plain, html } = toQuoteWithCitation('One.\n\nTwo.', source(), 'mla-9');
    expect(plain).toMatch(/^“One\.\n+Two\.” \(Lindqvist\)/);
    expect(html).toMatch(/^<p>“One\.(?:<br>)+Two\.” /);
  });

  it('never lets a word of the page become markup, in any style', () => {
    fc.assert(
      fc.property(anyText(40), anyText(40), fc.constantFrom(...styleIds), (words, title, style) => {
        const { html } = toQuoteWithCitation(`<b>${words}</b>`, source({ title: `<img src=x>${title}` }), style);
        expect(html.replace(/<\/?(?:p|i|br)>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('capitals that only the reader can tell', () => {
  const title = 'Ferry Owners Sue Hope Over New Fees';

  it('are told where the style wants those of a sentence and a word may be a name', () => {
    expect(needsCapitalsChecked(source({ title }), 'apa-7')).toBe(true);
    expect(needsCapitalsChecked(source({ title }), 'mla-9')).toBe(false);
  });

  it('are in no doubt in a title written as a sentence, nor in another language', () => {
    expect(needsCapitalsChecked(source(), 'apa-7')).toBe(false);
    expect(needsCapitalsChecked(source({ title, language: 'de' }), 'apa-7')).toBe(false);
  });
});
