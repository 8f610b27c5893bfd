/** One short text that differs whenever packs, own entries or decisions differ: for whoever keeps something that was made of them. */
import type { Read } from './outcome';
import type { ReadAll } from './read';

const tables = ['packs', 'ownEntities', 'choices'] as const;

/** Reads the stamp. The rows are few; their bytes are not touched. */
export function readKnowledgeStamp(read: ReadAll): Promise<Read<string>> {
  return read(async (database) => {
    const parts: string[] = [];
    for (const table of tables) {
      for (const row of await database[table].toArray()) parts.push(stampOf(row));
    }
    return parts.join(' ');
  });
}

function stampOf(row: unknown): string {
  const { id, revision } = row as { readonly id?: unknown; readonly revision?: unknown };
  return `${String(id)}:${String(revision)}`;
}
