/**
 * What every message of ours is wrapped in, so that no other message (another extension's, a library's, a later part of our own)
 * is ever taken for one. What is inside stays unknown here: it is parsed where its name is known.
 */
import * as z from 'zod/mini';

/** Raised when old and new scripts could misread each other; a message of another number is not ours. */
const wireVersion = 1;

const failures = ['invalid', 'failed'] as const;

const requestEnvelopeSchema = z.object({
  backstory: z.literal(wireVersion),
  kind: z.literal('request'),
  name: z.string(),
  payload: z.unknown(),
});

const eventEnvelopeSchema = z.object({
  backstory: z.literal(wireVersion),
  kind: z.literal('event'),
  name: z.string(),
  payload: z.unknown(),
});

const replyEnvelopeSchema = z.union([
  z.object({ backstory: z.literal(wireVersion), kind: z.literal('reply'), ok: z.literal(true), value: z.unknown() }),
  z.object({
    backstory: z.literal(wireVersion),
    kind: z.literal('reply'),
    ok: z.literal(false),
    failure: z.enum(failures),
  }),
]);

/** A request or event that was unwrapped: its payload is as unknown as it came. */
export interface Unwrapped {
  readonly name: string;
  readonly payload: unknown;
}
export type ReplyEnvelope = z.infer<typeof replyEnvelopeSchema>;

/** Wraps a request. */
export function wrapRequest(name: string, payload: unknown): z.infer<typeof requestEnvelopeSchema> {
  return { backstory: wireVersion, kind: 'request', name, payload };
}

/** Wraps an event. */
export function wrapEvent(name: string, payload: unknown): z.infer<typeof eventEnvelopeSchema> {
  return { backstory: wireVersion, kind: 'event', name, payload };
}

/** Wraps an answer. */
export function wrapValue(value: unknown): ReplyEnvelope {
  return { backstory: wireVersion, kind: 'reply', ok: true, value };
}

/** Wraps the news that there is no answer. */
export function wrapFailure(failure: (typeof failures)[number]): ReplyEnvelope {
  return { backstory: wireVersion, kind: 'reply', ok: false, failure };
}

/** The request in a message, or null when the message is not a request of ours. */
export function parseRequest(message: unknown): Unwrapped | null {
  return requestEnvelopeSchema.safeParse(message).data ?? null;
}

/** The event in a message, or null when the message is not an event of ours. */
export function parseEvent(message: unknown): Unwrapped | null {
  return eventEnvelopeSchema.safeParse(message).data ?? null;
}

/** The reply in what came back, or null when nobody of ours answered. */
export function parseReply(message: unknown): ReplyEnvelope | null {
  return replyEnvelopeSchema.safeParse(message).data ?? null;
}
