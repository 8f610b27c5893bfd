/**
 * Half-written notes, kept while the browser runs: a closed tab, a stopped background and another page do not end them. In the browser's
 * session storage, which no script on a web page can read and which never reaches the disk; never in private windows.
 */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isPrivateWindow } from './private-window';

const wordsShape = { text: z.string(), tags: z.array(z.string()) };

const keptDraftSchema = z.object({
  draft: z.object(wordsShape),
  typedTag: z.string(),
  base: z.nullable(z.object({ revision: z.int(), ...wordsShape })),
});

/** Words that were typed, with the note they were begun on. */
export interface StoredDraft {
  readonly draft: { readonly text: string; readonly tags: readonly string[] };
  readonly typedTag: string;
  readonly base: { readonly revision: number; readonly text: string; readonly tags: string[] } | null;
}

/** The part of the browser's storage that drafts need. */
export interface DraftArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Keeps drafts under the id of what they are about. */
export interface DraftStore {
  /** Null when there is none, or it cannot be read. */
  read(subject: string): Promise<StoredDraft | null>;
  /** Keeps the newest words; null forgets them. Failures are silent: the words are still where they are typed. */
  write(subject: string, kept: StoredDraft | null): void;
}

const keyPrefix = 'draft:';

/** Makes the access over a storage area; the browser's own unless a test brings another. */
export function createDraftStore(
  area: DraftArea = browser.storage.session,
  isPrivate: () => boolean = isPrivateWindow,
): DraftStore {
  const waiting = new Map<string, StoredDraft | null>();
  let isWriting = false;

  /** One write at a time, so that an older one never overtakes a newer; of those that wait only the newest is written. */
  async function writeAll(): Promise<void> {
    isWriting = true;
    for (let next = takeFirst(waiting); next !== null; next = takeFirst(waiting)) {
      const [subject, kept] = next;
      const key = keyPrefix + subject;
      await (kept === null ? area.remove(key) : area.set({ [key]: toStored(kept) })).catch(() => undefined);
    }
    isWriting = false;
  }

  return {
    read: async (subject) => {
      if (isPrivate()) return null;
      if (waiting.has(subject)) return waiting.get(subject) ?? null;
      const key = keyPrefix + subject;
      const stored: Record<string, unknown> = await area.get(key).catch(() => ({}));
      const parsed = keptDraftSchema.safeParse(stored[key]);
      return parsed.success ? parsed.data : null;
    },
    write: (subject, kept) => {
      if (isPrivate()) return;
      waiting.set(subject, kept);
      if (!isWriting) void writeAll();
    },
  };
}

/** Forgets every draft, and whatever else the session keeps; false when the browser refuses. */
export async function forgetDrafts(
  area: Pick<Browser.storage.StorageArea, 'clear'> = browser.storage.session,
): Promise<boolean> {
  try {
    await area.clear();
    return true;
  } catch {
    return false;
  }
}

function takeFirst(waiting: Map<string, StoredDraft | null>): readonly [string, StoredDraft | null] | null {
  const first = waiting.entries().next();
  if (first.done === true) return null;
  waiting.delete(first.value[0]);
  return first.value;
}

/** Only what the schema knows: a note's row has more fields than its words. */
function toStored({ draft, typedTag, base }: StoredDraft): StoredDraft {
  return {
    draft: { text: draft.text, tags: draft.tags },
    typedTag,
    base: base === null ? null : { revision: base.revision, text: base.text, tags: base.tags },
  };
}
