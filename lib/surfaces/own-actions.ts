/** Writing own entries from a page of ours. The background makes the record, for it alone knows how packs write names; the rest is the store's. */
import type { OwnEntityId } from '@/lib/core/entities/knowledge-rows';
import type { OwnEntry } from '@/lib/core/entities/own-entry';
import type { BackgroundClient } from '@/lib/messages/client';
import { isPrivateWindow } from '@/lib/platform/private-window';

/** What became of an entry. */
export type OwnWritten =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'refused';
      readonly reason: 'private' | 'stale' | 'gone' | 'full' | 'closed' | 'newer' | 'no-answer';
    };

/** Keeps an entry: a new one, or one that was edited at a revision. */
export type WriteOwn = (
  editing: { readonly id: OwnEntityId; readonly revision: number } | null,
  entry: OwnEntry,
) => Promise<OwnWritten>;

/** Makes the writer. A popup is in no tab, so only it can tell that its window is private. */
export function createWriteOwn(background: BackgroundClient): WriteOwn {
  return async (editing, entry) => {
    if (isPrivateWindow()) return { kind: 'refused', reason: 'private' };
    const reply = await background.send('own/write', { editing, entry });
    return reply.ok ? reply.value : { kind: 'refused', reason: 'no-answer' };
  };
}
