import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportNotes } from '@/lib/core/export/export-notes';
import type { ExportOptions } from '@/lib/core/export/export-notes';
import type { ExportedFile } from '@/lib/core/export/exported-file';
import { builtInLayoutNames, builtInLayouts } from '@/lib/core/export/layouts/built-in-layouts';
import type { BuiltInLayoutName } from '@/lib/core/export/layouts/built-in-layouts';
import { toVaultTag } from '@/lib/core/export/blocks/vault-tag';
import { toMarkdown } from '@/lib/core/export/markdown';
import { toLine, toLines } from '@/lib/core/export/plain-text';
import type { ExportScope } from '@/lib/core/export/scopes/export-rows';
import { ofArticle, ofEverything, ofSelection } from '@/lib/core/export/scopes/scopes';
import { describeWithShared, sharedPath } from '@/tests/support/shared';
import { keptArticle, keptHighlight, keptPage } from './kept-pages';
import { difficultText, readMarkdown, shapeOf, textOf } from './read-markdown';

function filesOf(scope: ExportScope, name: BuiltInLayoutName, options: ExportOptions = {}): readonly ExportedFile[] {
  return [...exportNotes(scope, builtInLayouts[name], options)].filter((file) => file !== null);
}

const textOfFiles = (...of: Parameters<typeof filesOf>): string =>
  filesOf(...of)
    .map(({ text }) => text)
    .join('\n');

const visibleText = difficultText.filter((text) => toLines(text).length > 0);

describe('an article for Obsidian', () => {
  const article = keptArticle([
    keptHighlight('The lamps were *never* lit again.', 'Compare with **1998**.', ['media freedom', 'harbour']),
  ]);

  it('reads like this', () => {
    expect(toMarkdown(article)).toBe(`---
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

> [!quote|claim] Claim
> The lamps were \\*never\\* lit again.

^bs-2222222222ab

[passage](https://gazette.example/harbour-lights#:~:text=The%20lamps%20were%20*never*%20lit%20again.) · [[Port Elsewhere]] · #media-freedom #harbour

Compare with **1998**.
`);
  });

  it('leaves out what the page does not say', () => {
    const { properties } = readMarkdown(toMarkdown(keptArticle([], { byline: null, site: ' ', published: null })));
    expect(Object.keys(properties)).toEqual(['title', 'url', 'saved']);
  });

  it('counts the day of saving in the reader’s time zone', () => {
    expect(toMarkdown(keptArticle([]), { offsetMinutes: 20 * 60 })).toContain('saved: 2025-07-03');
  });

  it('is found by its properties whatever the title and the names are', () => {
    fc.assert(
      fc.property(difficultText, difficultText, (title, byline) => {
        const { properties, tree } = readMarkdown(toMarkdown(keptArticle([], { title, byline })));
        expect(properties.title ?? '').toBe(toLine(title));
        expect(properties.author ?? '').toBe(toLine(byline));
        expect(textOf(tree)).toBe(toLine(title) || 'Untitled article');
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(builtInLayoutNames)('in the layout %s', (name) => {
  it('no quote turns into syntax, and every word of it is read back', () => {
    fc.assert(
      fc.property(visibleText, fc.boolean(), (quote, isOne) => {
        const form = isOne ? 'one' : 'files';
        const plain = toLines(quote)
          .map(() => 'word')
          .join('\n');
        const read = (text: string): ReturnType<typeof readMarkdown>['tree'][] =>
          filesOf(ofArticle(keptArticle([keptHighlight(text, 'A *note*.')])), name, { form }).map(
            (file) => readMarkdown(file.text).tree,
          );
        const trees = read(quote);
        expect(trees.map(shapeOf)).toEqual(read(plain).map(shapeOf));
        const said = trees.map(textOf).join('\n');
        const lines = name === 'timeline' ? [toLines(quote).join(' ')] : toLines(quote);
        for (const line of lines) expect(said).toContain(line);
      }),
      { numRuns: 120 },
    );
  });

  it('no title, name or tag turns into syntax', () => {
    fc.assert(
      fc.property(visibleText, visibleText, fc.array(difficultText, { maxLength: 3 }), (title, person, tags) => {
        const read = (title: string, byline: string, tags: readonly string[]): string[] =>
          filesOf(
            ofEverything(title, {
              articles: [keptArticle([keptHighlight('Words.', '', tags)], { title, byline })],
              projects: [],
              dossiers: [],
            }),
            name,
          ).map((file) => shapeOf(readMarkdown(file.text).tree));
        const written = tags.filter((tag) => toVaultTag(tag) !== '').slice(0, 1);
        const simple = read(
          'word',
          'word',
          written.map(() => 'tag'),
        );
        expect(read(title, person, written)).toEqual(simple);
      }),
      { numRuns: 100 },
    );
  });

  it('links every quote to its passage, but never to an address that is no page’s', () => {
    const linked = textOfFiles(ofArticle(keptArticle([keptHighlight('Words.')])), name);
    expect(linked).toContain('[passage](https://gazette.example/harbour-lights#:~:text=Words.)');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])
      expect(textOfFiles(ofArticle(keptArticle([keptHighlight('Words.')], { url })), name)).not.toMatch(
        /\]\(|<(javascript|data|file)/,
      );
  });

  it('names colours by what they mean to the reader', () => {
    expect(textOfFiles(ofArticle(keptArticle([keptHighlight('Words.')])), name)).toMatch(
      name === 'essay' ? /Words/ : /Claim/,
    );
  });

  it('gives each block an id of its own that stands in it, the same in every export', () => {
    const article = keptArticle([keptHighlight('One.'), keptHighlight('Two.')]);
    const [first] = filesOf(ofArticle(article), name);
    const ids = first?.document.blocks.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(filesOf(ofArticle(article), name)).toEqual(filesOf(ofArticle(article), name));
    for (const { id, text } of first?.document.blocks ?? [])
      if (id.startsWith('bs-')) expect(text).toContain(id.slice(3));
  });
});

describe('an essay', () => {
  it.each([
    ['TODO (', '#'],
    ['Word', ''],
    ['Word "x"', ''],
  ])('has a footnote that is text where footnotes are not known, for the author %j', (byline, title) => {
    const page = { byline, title, site: null, published: null, url: 'about:blank' };
    const text = textOfFiles(ofArticle(keptArticle([keptHighlight('Words.')], page)), 'essay');
    expect(shapeOf(readMarkdown(text).tree)).not.toMatch(/definition|linkReference/);
  });
});

describe('files of a scope', () => {
  it('have names of their own, also when titles differ only in case or accents', () => {
    const titles = ['Talks', 'talks', 'TALKS', 'Café', 'Cafe\u0301', 'CON', '..', '', 'x'.repeat(300)];
    const articles = titles.map((title, index) =>
      keptArticle([], { title, id: keptPage().id.replace(/^1/, String(index)) as ReturnType<typeof keptPage>['id'] }),
    );
    const paths = filesOf(ofEverything('All', { articles, projects: [], dossiers: [] }), 'plain').map(
      ({ path }) => path,
    );
    expect(new Set(paths.map((path) => path.normalize('NFKC').toLowerCase())).size).toBe(titles.length + 1);
    expect(paths.slice(0, 6)).toEqual(['Talks.md', 'talks 2.md', 'TALKS 3.md', 'Café.md', 'Café 2.md', '_CON.md']);
  });

  it('stay where they were when the title is another, and keep away from files of the reader’s', () => {
    const { page } = keptArticle([]);
    const earlierPaths = new Map([[`page:${page.id}`, 'Old/Name.md']]);
    expect(filesOf(ofArticle(keptArticle([])), 'plain', { earlierPaths })[0]?.path).toBe('Old/Name.md');
    const takenPaths = ['harbour lights go out.md'];
    expect(filesOf(ofArticle(keptArticle([])), 'plain', { takenPaths })[0]?.path).toBe('Harbour lights go out 2.md');
  });

  it('put chosen highlights under their articles', () => {
    const page = keptPage();
    const { articles } = ofSelection('Selection', [
      { page, kept: keptHighlight('One.') },
      { page, kept: keptHighlight('Two.') },
    ]);
    expect([...articles].map(({ highlights }) => highlights.map(({ highlight }) => highlight.anchor.exact))).toEqual([
      ['One.', 'Two.'],
    ]);
  });

  it('are asked for one by one', () => {
    let asked = 0;
    function* endless(): Generator<ReturnType<typeof keptArticle>> {
      for (;;) {
        asked += 1;
        yield keptArticle([]);
      }
    }
    const files = exportNotes(
      ofEverything('All', { articles: endless(), projects: [], dossiers: [] }),
      builtInLayouts.plain,
    );
    files.next();
    files.next();
    expect(asked).toBe(2);
  });
});

describe('an article with very many quotes', () => {
  const quotes = Array.from({ length: 150 }, (_, number) => keptHighlight(`Lamp ${number} was never lit again.`));

  it.each(builtInLayoutNames)('is made in many slices as %s, and holds every quote', (name) => {
    for (const form of ['files', 'one'] as const) {
      const steps = [...exportNotes(ofArticle(keptArticle(quotes)), builtInLayouts[name], { form })];
      expect(steps.findIndex((step) => step !== null)).toBeGreaterThanOrEqual(3);
      const text = steps.map((step) => step?.text ?? '').join('\n');
      for (const { highlight } of quotes) expect(text).toContain(highlight.anchor.exact.slice(0, -1));
    }
  });
});

describeWithShared('what Obsidian Web Clipper writes', () => {
  const folder = sharedPath('eval', 'fixtures', 'obsidian-clipper', 'src', 'utils', 'fixtures', 'expected') ?? '';
  const parts = (text: string): RegExpExecArray | null => /^---\n([\s\S]*?)\n---\n/.exec(text);

  // The one on videos is left out: its template makes one text of the tags.
  it.each(['goodreads.md', 'imdb.md', 'minimal.md', 'schema-rich.md'])(
    'has its properties where ours are, and in types that ours have (%s)',
    (name) => {
      const theirs: unknown = parse(parts(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '');
      const article = keptArticle([keptHighlight('Lit again.', 'Why?', ['a tag'])]);
      const ours: unknown = parse(parts(textOfFiles(ofArticle(article), 'obsidian'))?.[1] ?? '');
      const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
      const expected = new Map(Object.entries(theirs ?? {}).map(([key, value]) => [key, typeOf(value)]));
      const shared = Object.entries(ours ?? {}).filter(([key]) => expected.has(key) && key !== 'author');
      expect(shared.map(([key]) => key)).toContain('title');
      for (const [key, value] of shared) expect(typeOf(value), key).toBe(expected.get(key));
    },
  );
});
