/** Libraries as readers make them: any sequence of acts on every kind of row, for laws about the whole of a library. */
import fc from 'fast-check';
import { highlightColours } from '@/lib/core/notes/rows';
import type { HighlightRow } from '@/lib/core/notes/rows';
import { anyText } from './any-text';
import { expectDone, someChoice, someHighlight, someOwnEntity } from './memory-store';
import type { MemoryStore } from './memory-store';

const kinds = [
  ...(['highlight', 'highlight', 'highlight', 'note', 'page-note', 'delete', 'drop', 'save'] as const),
  ...(['project', 'entity-note', 'search', 'own', 'choice', 'sighting', 'stand'] as const),
];

/** One act: what is done, to which of the highlights there are, with which words. */
export interface LibraryAct {
  readonly kind: (typeof kinds)[number];
  readonly pick: number;
  readonly text: string;
}

/** Any sequence of acts. */
export const libraryActs: fc.Arbitrary<readonly LibraryAct[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(30), text: anyText(12) }),
  { minLength: 1, maxLength: 16 },
);

/** Does the acts one after the other; those that find nothing to act on do nothing. */
export async function performAll(memory: MemoryStore, acts: readonly LibraryAct[]): Promise<void> {
  for (const act of acts) await perform(memory, act);
}

/** Most acts come to something that the next one does not need. */
const discard = (_outcome: unknown): void => undefined;

async function perform(memory: MemoryStore, { kind, pick, text }: LibraryAct): Promise<void> {
  const { store } = memory;
  const seen = { ...someHighlight, urlKeys: [`news.example/${pick % 4}`] };
  const words = text.trim() === '' ? 'words' : text;
  if (kind === 'highlight') {
    const colour = highlightColours[pick % highlightColours.length] ?? 'claim';
    const anchor = { ...someHighlight.anchor, exact: words };
    expectDone(await store.highlights.create({ ...seen, anchor, colour }));
    return;
  }
  if (kind === 'save') {
    discard(await store.pages.save(seen));
    return;
  }
  if (kind === 'search') {
    discard(await store.savedSearches.write({ editing: null, name: words, query: text, sort: 'newest' }));
    return;
  }
  if (kind === 'own') {
    discard(await store.ownEntities.write(someOwnEntity));
    return;
  }
  if (kind === 'choice') {
    discard(await store.choices.write({ ...someChoice, written: words }));
    return;
  }
  await performOn(memory, { kind, pick, text: words });
}

async function performOn({ store, dump }: MemoryStore, { kind, pick, text }: LibraryAct): Promise<void> {
  const highlights = (await dump()).highlights as readonly HighlightRow[];
  const row = highlights[pick % Math.max(1, highlights.length)];
  if (row === undefined) return;
  const [entity] = someHighlight.entities;
  switch (kind) {
    case 'note': {
      discard(
        await store.notes.write({
          on: { kind: 'highlight', highlightId: row.id },
          revision: null,
          text,
          tags: [text.slice(0, 5)],
        }),
      );
      return;
    }
    case 'page-note': {
      discard(
        await store.notes.write({
          on: { kind: 'page', pageId: row.pageId },
          revision: null,
          text,
          tags: [],
        }),
      );
      return;
    }
    case 'delete': {
      discard(await store.highlights.delete(row.id, row.revision));
      return;
    }
    case 'drop': {
      discard(await store.pages.delete(row.pageId));
      return;
    }
    case 'project': {
      const { value } = expectDone(await store.projects.write({ editing: null, name: text, about: text }));
      discard(await store.projects.addParts(value.id, [{ kind: 'highlight', highlightId: row.id }], null));
      return;
    }
    case 'entity-note':
      if (entity !== undefined) await store.entityNotes.write({ entity, revision: null, text, tags: [] });
      return;
    case 'sighting': {
      const dated = [{ date: '1998', text }];
      if (entity !== undefined)
        await store.observations.writeSightings(
          [`news.example/${pick % 4}`],
          [{ entity, kind: 'place', count: 1, dated }],
        );
      return;
    }
    case 'stand': {
      discard(await store.observations.writeStands([{ highlightId: row.id, verdict: 'lost', text: null }]));
      return;
    }
    default:
      return;
  }
}
