/**
 * Deletes what was tried on the page of the first run, and brings it back. By way of the background, not of this page's own store: the script
 * that reads this page is to hear of it, and a browser tells no page what the page itself has said.
 */
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { BackgroundClient } from '@/lib/messages/client';
import type { Refusal } from '@/lib/messages/outcomes';
import type { Reply } from '@/lib/messages/reply';

type Outcome =
  { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: Refusal['reason'] | 'no-answer' };

/** Deletes them one after the other, and stops at the first that is refused. */
export function forgetHighlights(background: BackgroundClient, kept: readonly HighlightWithNote[]): Promise<Outcome> {
  return inTurn(kept, ({ highlight: { id, revision } }) =>
    background.send('highlights/delete', { highlightId: id, revision }),
  );
}

/** Brings them back. */
export function restoreHighlights(background: BackgroundClient, kept: readonly HighlightWithNote[]): Promise<Outcome> {
  return inTurn(kept, ({ highlight: { id } }) => background.send('highlights/restore', { highlightId: id }));
}

async function inTurn(
  kept: readonly HighlightWithNote[],
  ask: (one: HighlightWithNote) => Promise<Reply<{ readonly kind: 'done' } | Refusal>>,
): Promise<Outcome> {
  for (const one of kept) {
    const reply = await ask(one);
    if (!reply.ok) return { kind: 'refused', reason: 'no-answer' };
    if (reply.value.kind === 'refused') return { kind: 'refused', reason: reply.value.reason };
  }
  return { kind: 'done' };
}
