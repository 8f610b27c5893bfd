/** Tells the background where this page's highlights stand, so that the library can list the lost ones while no page is open. */
import type { HighlightId } from '@/lib/core/notes/rows';
import type { BackgroundClient } from '@/lib/messages/client';
import type { PageReport } from '@/lib/messages/protocol';

type States = PageReport['highlights'];

/**
 * Makes the teller of one page. What was told is not told again; what could not be told is told at the next placing. Words longer
 * than a highlight may be are left out.
 */
export function createStands(background: BackgroundClient): (states: States) => void {
  const told = new Map<HighlightId, string>();
  return (states) => {
    const fresh = states.filter((state) => told.get(state.highlightId) !== toKey(state));
    if (fresh.length === 0) return;
    for (const state of fresh) told.set(state.highlightId, toKey(state));
    const stands = fresh.map(({ highlightId, state, text }) => ({
      highlightId,
      verdict: state,
      text: text !== null && text.length <= longestText ? text : null,
    }));
    void background.send('highlights/observe', { stands }).then((reply) => {
      if (reply.ok && reply.value.kind === 'done') return;
      for (const { highlightId } of fresh) told.delete(highlightId);
    });
  };
}

/** As long as the words of an anchor may be. */
const longestText = 100_000;

function toKey({ state, text }: States[number]): string {
  return `${state} ${text ?? ''}`;
}
