/** What a note can be doing while it is written, and how a conflict is settled. Shapes only. */
import type { EditedNote, Problem } from '@/components/keeping/keeping';

/** What a note is doing besides being written. `leaving` asks whether to throw away what was typed. */
export type NoteStatus =
  | { readonly kind: 'writing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'leaving' }
  | { readonly kind: 'conflict'; readonly theirs: EditedNote }
  | { readonly kind: 'refused'; readonly reason: Problem };

/** How a conflict is settled: my words, theirs, or both one after the other. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';
