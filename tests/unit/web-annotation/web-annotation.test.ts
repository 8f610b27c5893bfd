import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCollection } from '@/lib/core/web-annotation/print-collection';
import type { AnnotatedPage } from '@/lib/core/web-annotation/print-collection';
import { libraryActs, performAll } from '@/tests/support/library-acts';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';
import { describeWithShared, sharedPath } from '@/tests/support/shared';
import { expectFile } from '../imports/read-file';
import { loadMusts } from './must-assertions';

const folder = sharedPath('eval', 'fixtures', 'w3c-web-annotation-tests') ?? '';

async function annotatedPages({ store }: MemoryStore): Promise<AnnotatedPage[]> {
  const pages = expectDone(await store.pages.readAll()).value;
  return Promise.all(
    pages.map(async (article) => ({
      ...article,
      note: expectDone(await store.notes.readOfPage(article.page.id)).value,
    })),
  );
}

function parseOrNone(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Readonly<Record<string, unknown>>[] };
}

async function print(memory: MemoryStore): Promise<Collection> {
  return JSON.parse([...printCollection(await annotatedPages(memory))].join('')) as Collection;
}

async function contentOf(memory: MemoryStore): Promise<unknown> {
  const pages = (await annotatedPages(memory)).map(({ page, highlights, note }) => ({
    url: page.url,
    title: page.title,
    note: note && [note.text.trim(), note.tags],
    highlights: highlights
      .map(({ highlight, note: own }) => [
        highlight.id,
        highlight.anchor.exact.trim(),
        highlight.colour,
        highlight.entities.map(({ name }) => name),
        own && [own.text.trim(), own.tags],
      ])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  }));
  return pages.sort((a, b) => (JSON.stringify(a.highlights) < JSON.stringify(b.highlights) ? -1 : 1));
}

describe('Web Annotations', () => {
  it('hold quote, position, fragment, note, tags, colour and entities', async () => {
    const memory = createMemoryStore();
    const entities = [{ id: 'wikidata:Q42', wikidata: 'Q42', title: null, name: 'The harbour' }] as never;
    const { id } = expectDone(await memory.store.highlights.create({ ...someHighlight, entities })).value;
    await memory.store.notes.write({
      on: { kind: 'highlight', highlightId: id },
      revision: null,
      text: '*Who* says so?',
      tags: ['sea'],
    });
    const { total, first } = await print(memory);
    expect(total).toBe(1);
    expect(first.items).toMatchObject([
      {
        id: `urn:uuid:${id}`,
        motivation: ['highlighting', 'commenting'],
        body: [
          { purpose: 'commenting', value: '*Who* says so?', format: 'text/markdown' },
          { purpose: 'tagging', value: 'sea' },
          { purpose: 'classifying', value: 'claim' },
          { purpose: 'identifying', source: { id: 'http://www.wikidata.org/entity/Q42', label: 'The harbour' } },
        ],
        target: {
          source: someHighlight.page.url,
          selector: [
            { type: 'TextQuoteSelector', exact: 'the ferries sailed', prefix: 'At noon ', suffix: ' again.' },
            { type: 'TextPositionSelector', start: 120, end: 138 },
            { type: 'FragmentSelector', value: ':~:text=noon-,the%20ferries%20sailed' },
          ],
        },
      },
    ]);
  });

  it('brought into an empty library are the same highlights, notes, tags and colours under the same ids', async () => {
    await fc.assert(
      fc.asyncProperty(libraryActs, async (acts) => {
        const from = createMemoryStore();
        const kinds = new Set(['highlight', 'note', 'delete', 'drop']);
        await performAll(
          from,
          acts
            .filter(({ kind }) => kinds.has(kind))
            .map((act, at) => ({ ...act, text: `${at} ${act.text.replaceAll(/\s/g, '.')}` })),
        );
        const { records, aside } = expectFile(JSON.stringify(await print(from)));
        expect(aside).toEqual([]);
        const to = createMemoryStore();
        await to.store.imports.bring(records);
        // Articles are told apart by their addresses, which are all the same here; so they are one.
        const withoutPages = (content: unknown) =>
          (content as { highlights: unknown[] }[]).flatMap(({ highlights }) => highlights).sort();
        expect(withoutPages(await contentOf(to))).toEqual(withoutPages(await contentOf(from)));
      }),
      { numRuns: 30 },
    );
  });
});

describeWithShared('the tests of the W3C', () => {
  it('are met by what is written, whatever is kept', async () => {
    const failures = loadMusts(folder, 'annotations/annotationMusts.test');
    const ofCollection = loadMusts(folder, 'collections/collectionMusts.test');
    await fc.assert(
      fc.asyncProperty(libraryActs, async (acts) => {
        const memory = createMemoryStore();
        await performAll(memory, acts);
        const collection = await print(memory);
        expect(ofCollection(collection)).toEqual([]);
        for (const annotation of collection.first.items) expect(failures(annotation)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('would notice: their incorrect samples fail', () => {
    const failures = loadMusts(folder, 'annotations/annotationMusts.test');
    const samples = join(folder, 'tools', 'samples', 'incorrect');
    // Some of them are wrong so early that they are no JSON.
    const documents = readdirSync(samples).flatMap((name) => parseOrNone(readFileSync(join(samples, name), 'utf8')));
    const failed = documents.filter((document) => failures(document).length > 0);
    expect(failed.length).toBeGreaterThan((documents.length * 3) / 4);
  });

  it('have correct samples that are read as far as they are about words or bring words', () => {
    const samples = join(folder, 'tools', 'samples', 'correct');
    const read = (name: string) => expectFile(readFileSync(join(samples, `${name}.json`), 'utf8'));
    const told = (name: string) => read(name).records.map(({ anchor, note, tags }) => anchor?.exact ?? [note, tags]);
    expect(told('anno26')).toEqual(['anotation']);
    expect(told('anno32')).toEqual(['Selected Text']);
    expect(told('anno1')).toEqual([['<http://example.org/post1>', []]]);
    expect(told('anno5')).toEqual([["j'adore !", []]]);
    expect(told('anno6')).toEqual([['Comment text', []]]);
    expect(told('anno12')).toEqual(Array.from({ length: 4 }, () => ['', ['important']]));
    expect(told('anno18')).toEqual([['A good description of the topic that bears further investigation', ['readme']]]);
    expect(told('example42')).toHaveLength(2);
    // A target alone says nothing, and a collection whose pages lie elsewhere holds none.
    expect(read('anno8')).toMatchObject({ records: [], aside: [{ index: 1, reason: 'no-quote' }] });
    expect(read('example41')).toMatchObject({ records: [], aside: [] });
    const others = readdirSync(samples).filter((name) => !['anno8.json', 'example41.json'].includes(name));
    for (const name of others) expect(told(name.replace('.json', '')), name).not.toEqual([]);
  });
});
