import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightColours } from '@/lib/core/notes/rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { ChangeSetId } from '@/lib/store/tables';
import type { Written } from '@/lib/store/outcome';
import type { NoteWritten } from '@/lib/store/notes';
import { createMemoryStore, someHighlight, withFullDisk } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

/** One act of a reader: what is done, to which of the rows there are, and whether with the revision they have or an older one. */
interface Act {
  readonly kind:
    | 'create'
    | 'recolour'
    | 'entities'
    | 'delete'
    | 'restore'
    | 'note'
    | 'page-note'
    | 'drop'
    | 'revive'
    | 'learn'
    | 'undo';
  readonly pick: number;
  readonly article: number;
  readonly text: string;
  readonly isStale: boolean;
}

const acts = fc.array(
  fc.record<Act>({
    kind: fc.constantFrom(
      'create',
      'create',
      'recolour',
      'entities',
      'delete',
      'restore',
      'note',
      'note',
      'page-note',
      'drop',
      'revive',
      'learn',
      'undo',
    ),
    pick: fc.nat(50),
    article: fc.nat(3),
    text: fc.constantFrom('', 'one', 'two', 'three'),
    isStale: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

interface Rows {
  readonly pages: PageRow[];
  readonly highlights: HighlightRow[];
  readonly notes: NoteRow[];
  readonly changes: { readonly changeSetId: ChangeSetId }[];
}

async function rowsOf({ dump }: MemoryStore): Promise<Rows> {
  return (await dump()) as unknown as Rows;
}

const pickOf = <Row>(rows: readonly Row[], pick: number): Row | undefined => rows[pick % Math.max(1, rows.length)];
const revisionFor = (row: { revision: number }, act: Act) => row.revision - (act.isStale ? 1 : 0);

/** Does the act; null when there is nothing to do it to. */
async function perform(memory: MemoryStore, act: Act): Promise<Written<unknown> | NoteWritten | null> {
  const { store } = memory;
  const { pages, highlights, notes, changes } = await rowsOf(memory);
  const urlKeys = [`news.example/${act.article}`];
  if (act.kind === 'create') return store.highlights.create({ ...someHighlight, urlKeys });
  if (act.kind === 'learn') return store.pages.learnKeys([...urlKeys, `m.news.example/${act.article}`]);
  if (act.kind === 'undo') {
    const entry = pickOf(changes, act.pick);
    return entry === undefined ? null : store.changes.undo(entry.changeSetId);
  }
  const highlight = pickOf(highlights, act.pick);
  const page = pickOf(pages, act.pick);
  if (highlight === undefined || page === undefined) return null;
  const colour = highlightColours[act.pick % highlightColours.length] ?? 'claim';
  const noteOn = (on: Parameters<typeof store.notes.write>[0]['on'], current: NoteRow | undefined) =>
    store.notes.write({
      on,
      revision: current === undefined ? null : revisionFor(current, act),
      text: act.text,
      tags: [],
    });
  switch (act.kind) {
    case 'recolour':
      return store.highlights.recolour(highlight.id, revisionFor(highlight, act), colour);
    case 'entities':
      return store.highlights.setEntities(highlight.id, revisionFor(highlight, act), []);
    case 'delete':
      return store.highlights.delete(highlight.id, revisionFor(highlight, act));
    case 'restore':
      return store.highlights.restore(highlight.id);
    case 'note':
      return noteOn(
        { kind: 'highlight', highlightId: highlight.id },
        notes.find((note) => note.highlightId === highlight.id),
      );
    case 'page-note':
      return noteOn(
        { kind: 'page', pageId: page.id },
        notes.find((note) => note.highlightId === null && note.pageId === page.id),
      );
    case 'drop':
      return store.pages.delete(page.id);
    case 'revive':
      return store.pages.restore(page.id);
  }
}

/** What the reader has, by row: how often and when it was written does not count, and neither do deleted rows. */
async function contentOf(memory: MemoryStore): Promise<unknown> {
  const { pages, highlights, notes } = await rowsOf(memory);
  return [...pages, ...highlights, ...notes]
    .filter((row) => row.deletedAt === null)
    .map((row) => ({ ...row, revision: 0, modifiedAt: 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('whatever a reader does', () => {
  it('can be taken back act by act to where it began', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const memory = createMemoryStore();
        const done: { undo: () => Promise<Written<unknown>>; before: unknown }[] = [];
        for (const act of sequence) {
          const before = await contentOf(memory);
          const outcome = await perform(memory, act);
          if (outcome?.kind !== 'done' || outcome.pageIds.length === 0) continue;
          done.push({ before, undo: () => memory.store.changes.undo(outcome.changeSetId) });
        }
        for (const { undo, before } of done.reverse()) {
          expect((await undo()).kind).toBe('done');
          expect(await contentOf(memory)).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('an article is kept exactly as long as something of it is', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const memory = createMemoryStore();
        for (const act of sequence) {
          await perform(memory, act);
          const { pages, highlights, notes } = await rowsOf(memory);
          const kept = new Set(
            [...highlights, ...notes].filter((row) => row.deletedAt === null).map((row) => row.pageId),
          );
          expect(new Set(pages.filter((page) => page.deletedAt === null).map((page) => page.id))).toEqual(kept);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a refusal changes nothing and announces nothing, and nothing done with an older revision is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const memory = createMemoryStore();
        for (const act of sequence) {
          const before = await memory.dump();
          const announced = memory.announced.length;
          const outcome = await perform(memory, act);
          const takesRevision = ['recolour', 'entities', 'delete'].includes(act.kind);
          if (outcome !== null && takesRevision && act.isStale) expect(outcome.kind).toBe('refused');
          if (outcome?.kind !== 'refused') continue;
          expect(await memory.dump()).toEqual(before);
          expect(memory.announced).toHaveLength(announced);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every row’s last log entry is the row, and each entry begins where the one before it ended', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const memory = createMemoryStore();
        for (const act of sequence) await perform(memory, act);
        const { changes, ...tables } = await memory.dump();
        const last = new Map<string, unknown>();
        for (const entry of changes as { rowId: string; before: unknown; after: unknown }[]) {
          expect(entry.before).toEqual(last.get(entry.rowId) ?? null);
          last.set(entry.rowId, entry.after);
        }
        const rows = Object.values(tables).flat() as { id: string }[];
        expect(new Map(rows.map((row) => [row.id, row]))).toEqual(last);
      }),
      { numRuns: 40 },
    );
  });

  it('a disk that fills up in the middle of it leaves everything as it was, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(6), async (sequence, writes) => {
        const memory = createMemoryStore();
        await memory.store.highlights.create(someHighlight);
        for (const act of sequence) {
          const before = await memory.dump();
          const outcome = await withFullDisk(writes, () => perform(memory, act));
          if (outcome?.kind === 'done') continue;
          expect(await memory.dump()).toEqual(before);
        }
        const outcome = await withFullDisk(writes % 4, () =>
          memory.store.highlights.create({ ...someHighlight, urlKeys: ['new'] }),
        );
        expect(outcome).toEqual({ kind: 'refused', reason: 'full' });
      }),
      { numRuns: 40 },
    );
  });
});
