import { describe, expect, it } from 'vitest';
import { formatReference } from '@/lib/core/citations/format-reference';
import { toPlainText } from '@/lib/core/citations/rich-text';
import { styleIds } from '@/lib/core/citations/citation-types';
import { toCitationSource } from '@/lib/core/citations/to-source';
import { exportNotes } from '@/lib/core/export/export-notes';
import { englishExportWords } from '@/lib/core/export/export-words';
import { printHighlightsCsv } from '@/lib/core/export/files/highlights-csv';
import { printHighlightsHtml } from '@/lib/core/export/files/highlights-html';
import { builtInLayoutNames, builtInLayouts } from '@/lib/core/export/layouts/built-in-layouts';
import { toQuoteWithSource } from '@/lib/core/export/quote-with-source';
import { ofArticle } from '@/lib/core/export/scopes/scopes';
import { keptArticle, keptHighlight, keptPage } from './kept-pages';

/** What was imported from a book: it has a title and an author, and nothing that a browser could open. */
const book = { url: '', title: 'Tides of the north', byline: 'B. Author', site: null };
const article = keptArticle([keptHighlight('The lamps were never lit again.', 'Why?')], book);

/** A link to nowhere, a passage of no page, an address of ours. */
const badLink = /\]\(\s*<?>?\s*\)|:~:text|urn:uuid|<>|href=""|https?:/;

describe('an article without an address', () => {
  it.each(builtInLayoutNames)(
    'has no link and no empty property as %s, in a file of its own or among others',
    (name) => {
      for (const form of ['files', 'one'] as const) {
        const files = [...exportNotes(ofArticle(article), builtInLayouts[name], { form })];
        const text = files.map((file) => file?.text ?? '').join('\n');
        expect(text).toContain('The lamps were never lit again.');
        expect(text).not.toMatch(badLink);
        expect(text).not.toMatch(/^url:/m);
      }
    },
  );

  it('has none in a table or on a printed page', () => {
    const options = { title: 'All', language: 'en', untitled: '…', colourNames: englishExportWords.colours };
    const one = { ...article, note: null };
    expect([...printHighlightsCsv([one])].join('')).not.toMatch(badLink);
    expect([...printHighlightsHtml([one], options)].join('')).not.toMatch(badLink);
  });

  it('ends with its source when its quote is copied', () => {
    expect(toQuoteWithSource('Lit again.', keptPage(book))).toMatch(/Tides of the north”.*[^\n]$/);
  });

  it.each(styleIds)('is cited as %s without an address or the words that lead to one', (style) => {
    const reference = toPlainText(formatReference(toCitationSource(keptPage(book)), style));
    expect(reference).toContain('Tides');
    expect(reference).not.toMatch(/https?:|available (at|from)|accessed|retrieved|online/i);
  });
});
