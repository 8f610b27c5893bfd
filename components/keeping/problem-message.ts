/** Which sentence of the locale tells a reader why something was not kept, and what to do. */
import type { MessageKey } from '@/lib/platform/words';
import type { Problem } from './keeping';

const problemMessages: Record<Problem, MessageKey> = {
  private: 'problem_private',
  stale: 'problem_stale',
  gone: 'problem_gone',
  full: 'problem_full',
  closed: 'problem_closed',
  newer: 'problem_newer',
  'no-answer': 'problem_no_answer',
};

/** The message for a problem. */
export function problemMessage(problem: Problem): MessageKey {
  return problemMessages[problem];
}
