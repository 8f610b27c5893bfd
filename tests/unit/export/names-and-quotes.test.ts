import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuoteWithSource } from '@/lib/core/export/quote-with-source';
import { suggestFilename } from '@/lib/core/export/filenames/suggest-filename';
import { toVaultTag } from '@/lib/core/export/blocks/vault-tag';
import { keptPage } from './kept-pages';
import { anyText } from '../../support/any-text';

describe('the name of a file', () => {
  it.each([
    ['Why North Korea Is Ignoring South Korea Again', 'Why North Korea Is Ignoring South Korea Again.md'],
    ['Talks: what now? | The Gazette', 'Talks - what now - The Gazette.md'],
    ['a/b\\c', 'a - b - c.md'],
    ['CON', '_CON.md'],
    ['nul.txt', '_nul.txt.md'],
    ['..', 'gazette.example.md'],
    ['.hidden', 'hidden.md'],
    ['_!_ snake_case', '! snake_case.md'],
    ['ends with dots...', 'ends with dots.md'],
    ['  [[x]] #1 ^2  ', 'x 1 2.md'],
    ['', 'gazette.example.md'],
    ['\u202egpj.exe', 'gpj.exe.md'],
    ['북한은 왜', '북한은 왜.md'],
  ])('of %j is %j', (title, name) => {
    expect(suggestFilename(keptPage({ title }))).toBe(name);
  });

  it('is safe whatever the title', () => {
    fc.assert(
      fc.property(anyText(300), (title) => {
        const name = suggestFilename({ title, url: 'about:blank' });
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(124);
        expect(name).toMatch(/^[^\s.].*\.md$/su);
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]|[ .]\.md$/u);
      }),
    );
  });
});

describe('a tag for a vault', () => {
  it.each([
    ['media freedom', 'media-freedom'],
    ['C#', 'C'],
    ['2025', 'y2025'],
    ['_private_', 'private'],
    ['snake_case', 'snake_case'],
    ['politics/asia', 'politics/asia'],
    ['한국 외교', '한국-외교'],
    ['#!', ''],
  ])('of %j is %j', (tag, vaultTag) => {
    expect(toVaultTag(tag)).toBe(vaultTag);
  });

  it('never has a space or a mark that ends a tag, and stays the same when done twice', () => {
    fc.assert(
      fc.property(anyText(), (tag) => {
        const once = toVaultTag(tag);
        expect(once).not.toMatch(/[\s#,;[\]()]/u);
        expect(toVaultTag(once)).toBe(once);
      }),
    );
  });
});

describe('a quote with its source', () => {
  it('names author, title, outlet and date, and the address', () => {
    expect(toQuoteWithSource('The lamps were\nnever lit again.', keptPage())).toBe(
      '“The lamps were\nnever lit again.”\n— Mara Quill, “Harbour lights go out”, The Test Gazette, 1 July 2025\nhttps://gazette.example/harbour-lights',
    );
  });

  it('leaves out what the page does not say', () => {
    const page = keptPage({ byline: null, site: null, published: 'some day', title: '' });
    expect(toQuoteWithSource('Words.', page)).toBe('“Words.”\nhttps://gazette.example/harbour-lights');
  });
});
