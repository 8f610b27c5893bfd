// Dexie follows changes only where the place itself has a database; this must come before anything that imports Dexie.
import 'fake-indexeddb/auto';
import { IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveSearch } from '@/entrypoints/library/search/serve-search';
import type { SearchRequest, SearchState } from '@/lib/core/search/search-types';
import { createDatabase } from '@/lib/store/database';
import { createSearchStore } from '@/lib/store/search/create-search-store';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

let ending = new AbortController();
beforeEach(() => {
  ending = new AbortController();
});
// Dexie remembers what is followed by the name of the database, and all tests' databases have one name.
afterEach(() => ending.abort());

function serve({ factory }: MemoryStore) {
  const states: SearchState[] = [];
  const database = createDatabase({ indexedDB: factory, IDBKeyRange });
  const server = serveSearch(createSearchStore(database, factory), ending.signal, (state) => states.push(state));
  const find = async (query: string, rest: Partial<SearchRequest> = {}) => {
    const answer = await server.answer({ query, sort: 'relevance', offset: 0, limit: 50, ...rest });
    return answer.kind === 'found' ? answer.hits.map(({ kind, id }) => `${kind} ${id}`) : answer.kind;
  };
  const ready = () => vi.waitFor(() => expect(states.at(-1)?.kind).toBe('ready'));
  return { server, states, find, ready };
}

const keep = async ({ store }: MemoryStore, exact: string, slug = 'harbour') =>
  expectDone(
    await store.highlights.create({
      ...someHighlight,
      urlKeys: [`news.example/${slug}`],
      anchor: { ...someHighlight.anchor, exact },
    }),
  ).value;

describe('the search of a library', () => {
  it('finds articles, highlights, notes, entities and projects that lie there', async () => {
    const memory = createMemoryStore();
    const highlight = await keep(memory, 'the cranes stood still');
    const on = { kind: 'page', pageId: highlight.pageId } as const;
    const note = expectDone(await memory.store.notes.write({ on, revision: null, text: 'Cranes again.', tags: [] }));
    const [entity] = someHighlight.entities;
    if (entity === undefined) throw new Error('The highlight of tests names an entity.');
    const about = { entity, revision: null, text: 'Has four cranes.', tags: [] };
    const entityNote = expectDone(await memory.store.entityNotes.write(about)).value;
    const project = expectDone(await memory.store.projects.write({ editing: null, name: 'Cranes', about: '' })).value;
    const { find, ready } = serve(memory);
    await ready();
    expect(new Set(await find('crane'))).toEqual(
      new Set([
        `highlight ${highlight.id}`,
        `page-note ${note.value.id}`,
        `entity-note ${entityNote.id}`,
        `project ${project.id}`,
      ]),
    );
    expect(await find('reopens', { kinds: ['page'] })).toEqual([`page ${highlight.pageId}`]);
  });

  it('follows what is written after it began: words, tags, places in projects, deletions and what is taken back', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { find, ready } = serve(memory);
    await ready();
    const highlight = await keep(memory, 'the cranes stood still');
    const hit = [`highlight ${highlight.id}`];
    const finds = (query: string, expected: readonly string[]) =>
      vi.waitFor(async () => expect(await find(query, { kinds: ['highlight'] })).toEqual(expected));
    await finds('cranes', hit);
    const on = { kind: 'highlight', highlightId: highlight.id } as const;
    await store.notes.write({ on, revision: null, text: 'Rust?', tags: ['machines'] });
    await finds('rust tag:machines', hit);
    const project = expectDone(await store.projects.write({ editing: null, name: 'Steel', about: '' })).value;
    await store.projects.addParts(project.id, [{ kind: 'highlight', highlightId: highlight.id }], null);
    await finds('project:steel', hit);
    const { revision } = expectDone(await store.projects.read(project.id)).value.project;
    const renamed = { editing: { id: project.id, revision }, name: 'Iron', about: '' };
    expectDone(await store.projects.write(renamed));
    await finds('project:iron', hit);
    await finds('project:steel', []);
    const deleted = expectDone(await store.highlights.delete(highlight.id, highlight.revision));
    await finds('cranes', []);
    expectDone(await store.changes.undo(deleted.changeSetId));
    await finds('cranes', hit);
  });

  it('follows which highlights were lost at a visit, and which were found again', async () => {
    const memory = createMemoryStore();
    const highlight = await keep(memory, 'the cranes stood still');
    const { find, ready } = serve(memory);
    await ready();
    const stand = { highlightId: highlight.id, text: null };
    await memory.store.observations.writeStands([{ ...stand, verdict: 'lost' }]);
    await vi.waitFor(async () => expect(await find('is:lost')).toEqual([`highlight ${highlight.id}`]));
    await memory.store.observations.writeStands([{ ...stand, verdict: 'found' }]);
    await vi.waitFor(async () => expect(await find('is:lost')).toEqual([]));
  });

  it('tells the newest of one kind before anything is indexed', async () => {
    const memory = createMemoryStore();
    const first = await keep(memory, 'one');
    const second = await keep(memory, 'two');
    const { server, states } = serve(memory);
    const answer = await server.answer({ query: '', sort: 'newest', offset: 0, limit: 1, kinds: ['highlight'] });
    expect(states.filter(({ kind }) => kind === 'ready')).toEqual([]);
    expect(answer).toEqual({
      ...{ kind: 'found', total: 2, isComplete: true },
      hits: [{ kind: 'highlight', id: second.id, pageId: first.pageId }],
    });
  });

  it('says that the library does not open', async () => {
    const memory = createMemoryStore();
    vi.spyOn(memory.factory, 'databases').mockRejectedValue(new DOMException('Denied', 'SecurityError'));
    const { states, find } = serve(memory);
    await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('closed'));
    expect(await find('anything')).toBe('closed');
  });
});
