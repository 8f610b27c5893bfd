/** Sends the requests of `protocol.ts` and parses what comes back. It keeps no state, never throws and never asks twice. */
import type { RuntimePort, TabPort } from '@/lib/platform/port';
import { parseReply, wrapRequest } from './envelope';
import { backgroundRequests, contentRequests } from './protocol';
import type { MessageFailure, Reply } from './reply';
import type { NameOf, PayloadOf, RequestTable, ValueOf } from './request-table';

/** Asks; always resolves. */
export interface Client<Table extends RequestTable> {
  send<Name extends NameOf<Table>>(name: Name, payload: PayloadOf<Table, Name>): Promise<Reply<ValueOf<Table, Name>>>;
}

/** Asks the background. */
export type BackgroundClient = Client<typeof backgroundRequests>;
/** Asks the content script of one tab. */
export type TabClient = Client<typeof contentRequests>;

/** The client of content scripts and extension pages for what the background answers. */
export function createBackgroundClient(port: RuntimePort): BackgroundClient {
  return createClient(
    backgroundRequests,
    (message) => port.sendMessage(message),
    () => port.isAlive(),
  );
}

/** The client of extension pages and the background for what the page in a tab answers. */
export function createTabClient(tabs: TabPort, tabId: number): TabClient {
  return createClient(
    contentRequests,
    (message) => tabs.sendMessage(tabId, message),
    () => true,
  );
}

function createClient<Table extends RequestTable>(
  table: Table,
  transmit: (message: unknown) => Promise<unknown>,
  isAlive: () => boolean,
): Client<Table> {
  return {
    send: async (name, payload) => {
      const answer = await ask(() => transmit(wrapRequest(name, payload)), isAlive);
      return answer.ok ? parseValue(table[name], answer.value) : answer;
    },
  };
}

async function ask(transmit: () => Promise<unknown>, isAlive: () => boolean): Promise<Reply<unknown>> {
  if (!isAlive()) return fail('outdated');
  try {
    const reply = parseReply(await transmit());
    if (reply === null) return fail(isAlive() ? 'no-answer' : 'outdated');
    return reply.ok ? { ok: true, value: reply.value } : fail(reply.failure);
  } catch (error) {
    return fail(isAlive() ? toFailure(error) : 'outdated');
  }
}

function fail(failure: MessageFailure): { readonly ok: false; readonly failure: MessageFailure } {
  return { ok: false, failure };
}

function parseValue<Value>(entry: RequestTable[string] | undefined, value: unknown): Reply<Value> {
  const parsed = entry?.response.safeParse(value);
  // The caller's type comes from the very schema that has just parsed the value.
  return parsed?.success === true ? { ok: true, value: parsed.data as Value } : fail('invalid');
}

/** Both browsers word these alike; there is nothing else to tell the cases apart by. */
const failureWords: readonly (readonly [RegExp, MessageFailure])[] = [
  [/extension context invalidated|dead object/i, 'outdated'],
  [/receiving end does not exist|could not establish connection|invalid tab id|no tab with id/i, 'no-answer'],
];

function toFailure(error: unknown): MessageFailure {
  const words = error instanceof Error ? error.message : String(error);
  return failureWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'failed';
}
