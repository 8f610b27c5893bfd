/** What a sender gets back, as a value: sending never throws. */

/**
 * Why there is no answer. `no-answer`: nobody of ours listens there (a tab that was open before the install, a page without our script).
 * `invalid`: the request or its answer was not what the protocol says. `failed`: the other side broke or stopped on the way.
 * `outdated`: the extension was reloaded under this script, which must go silent.
 */
export type MessageFailure = 'no-answer' | 'invalid' | 'failed' | 'outdated';

/** An answer, or why there is none. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: MessageFailure };
