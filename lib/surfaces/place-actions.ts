/** What popup and panel ask of the page in a tab about the places of its highlights. The page answers; nothing is decided here. */
import type { HighlightId } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import { createTabClient } from '@/lib/messages/client';
import type { Refusal } from '@/lib/messages/outcomes';
import type { contentRequests } from '@/lib/messages/protocol';
import type { PayloadOf, ValueOf } from '@/lib/messages/request-table';
import type { TabPort } from '@/lib/platform/port';

type Requests = typeof contentRequests;
type Attaching = PayloadOf<Requests, 'highlight/attach'>;

/** The callbacks, in the form the views have them. */
export interface PlaceActions {
  readonly findNearest: (id: HighlightId) => Promise<ValueOf<Requests, 'highlight/nearest'>['places'] | null>;
  readonly attach: (
    seen: Attaching['seen'],
    place: Omit<Attaching, 'seen'>,
  ) => Promise<
    | Extract<ValueOf<Requests, 'highlight/attach'>, { kind: 'done' }>
    | { readonly kind: 'refused'; readonly reason: Refusal['reason'] | 'no-answer' }
  >;
  readonly pick: (id: HighlightId) => void;
  readonly show: (place: TextSpan) => void;
}

/**
 * Builds them for one tab.
 * @param tabId null when there is no tab; then nobody answers.
 * @param jumped called when the reader is wanted on the page.
 */
export function createPlaceActions(tabs: TabPort, tabId: number | null, jumped: () => void): PlaceActions {
  const client = tabId === null ? null : createTabClient(tabs, tabId);
  return {
    findNearest: async (highlightId) => {
      const reply = await client?.send('highlight/nearest', { highlightId });
      return reply?.ok === true ? reply.value.places : null;
    },
    attach: async (seen, place) => {
      const reply = await client?.send('highlight/attach', { seen, ...place });
      return reply?.ok === true ? reply.value : { kind: 'refused', reason: 'no-answer' };
    },
    pick: (highlightId) => void client?.send('highlight/pick', { highlightId }).then(jumped),
    show: (place) => void client?.send('page/jump', { to: 'place', ...place }).then(jumped),
  };
}
