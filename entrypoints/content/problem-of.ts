/** Reads from an answer why something was not kept. */
import type { Problem } from '@/components/keeping/keeping';
import type { Refusal } from '@/lib/messages/outcomes';
import type { Reply } from '@/lib/messages/reply';

/** Why a write was not done; null when it was. */
export function problemOf(reply: Reply<{ kind: 'done' } | Refusal>): Problem | null {
  if (!reply.ok) return 'no-answer';
  return reply.value.kind === 'refused' ? reply.value.reason : null;
}
