/** A note being written, from the first letter to the store's answer. Words once typed are given up only when the reader says so. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HighlightColour } from '@/lib/core/notes/rows';
import type { EditedNote, EditOutcome, NoteDraft, WriteEdit } from '@/components/keeping/keeping';
import { useDrafts } from './drafts';
import type { Writing } from './drafts';
import { NoteForm } from './note-form';
import type { NoteFieldLook } from './note-form';
import type { ConflictChoice, NoteStatus } from './note-status';
import { addTags, joinNotes } from './note-draft';
import { useKeptDraft } from './use-kept-draft';

export interface NoteEditorProps {
  /** A note's unless something else is written. */
  readonly look?: NoteFieldLook;
  readonly quote: { readonly text: string; readonly colour: HighlightColour } | null;
  /** The note as it was read; null when there is none yet. */
  readonly note: EditedNote | null;
  /** What the note is about, so that its draft is found again: the id of a highlight, or of whatever else it is on. */
  readonly subject: string;
  readonly write: WriteEdit;
  /** The note is kept, or nothing is to be kept. */
  readonly onClose: () => void;
  readonly onCopy: (text: string) => void;
}

/** Holds the draft, writes it on the revision it was read at, and shows both texts when somebody was faster. */
export function NoteEditor({ look, quote, note, subject, write, onClose, onCopy }: NoteEditorProps): JSX.Element {
  const drafts = useDrafts();
  const [writing, setWriting] = useState<Writing>(() => resume(drafts.get(subject)) ?? begin(note));
  const { base, status } = writing;
  const draft = addTags(writing.draft, writing.typedTag);
  const isClosed = useRef(false);
  const [isFound, setIsFound] = useState(false);
  const kept = useKeptDraft(subject, (found) => {
    setIsFound(true);
    setWriting({ ...found, status: { kind: 'writing' } });
  });
  useEffect(() => {
    if (isClosed.current) return;
    const isOpen = differs(draft, base);
    if (isOpen) drafts.set(subject, writing);
    else drafts.delete(subject);
    kept.keep(isOpen ? { draft: writing.draft, typedTag: writing.typedTag, base } : null);
  }, [writing, subject]);
  const close = (): void => {
    isClosed.current = true;
    drafts.delete(subject);
    kept.forget();
    onClose();
  };
  const setStatus = (next: NoteStatus): void => setWriting((now) => ({ ...now, status: next }));

  const save = async (onto: EditedNote | null): Promise<void> => {
    if (status.kind === 'saving') return;
    if (!differs(draft, onto)) {
      close();
      return;
    }
    setWriting({ draft, typedTag: '', base: onto, status: { kind: 'saving' } });
    let outcome = unanswered;
    try {
      outcome = await write(onto?.revision ?? null, draft);
    } catch {
      // It stays unanswered.
    }
    if (outcome.kind === 'done') close();
    else if (outcome.reason === 'stale' && outcome.current !== null) {
      setStatus({ kind: 'conflict', theirs: outcome.current });
    } else setStatus({ kind: 'refused', reason: outcome.reason });
  };
  const settle = (choice: ConflictChoice): void => {
    if (status.kind !== 'conflict') return;
    const { theirs } = status;
    if (choice === 'theirs') close();
    else if (choice === 'mine') void save(theirs);
    else setWriting({ draft: joinNotes(theirs, draft), typedTag: '', base: theirs, status: { kind: 'writing' } });
  };
  const cancel = (): void => {
    if (status.kind === 'saving') return;
    if (status.kind === 'leaving') setStatus({ kind: 'writing' });
    else if (differs(draft, base)) setStatus({ kind: 'leaving' });
    else close();
  };
  return (
    <NoteForm
      {...(look === undefined ? {} : { look })}
      quote={quote}
      draft={writing.draft}
      typedTag={writing.typedTag}
      status={status}
      isFound={isFound && status.kind === 'writing'}
      onDraft={(next, typedTag) =>
        setWriting((now) => ({ ...now, draft: next, typedTag, status: afterTyping(now.status) }))
      }
      onSave={() => void save(base)}
      onCancel={cancel}
      onDiscard={close}
      onSettle={settle}
      onCopy={() => onCopy(draft.text)}
    />
  );
}

/** What holds when the way to the store breaks: the words stay where they are typed, and the reader hears that they are not saved. */
const unanswered: EditOutcome = { kind: 'refused', reason: 'no-answer', current: null };

function begin(note: EditedNote | null): Writing {
  const draft = { text: note?.text ?? '', tags: note?.tags ?? [] };
  return { draft, typedTag: '', base: note, status: { kind: 'writing' } };
}

/** A draft that was out of sight while it was being saved does not know what became of that: it asks again, and the revision guards it. */
function resume(writing: Writing | undefined): Writing | null {
  if (writing === undefined) return null;
  return writing.status.kind === 'saving' ? { ...writing, status: { kind: 'writing' } } : writing;
}

function differs(draft: NoteDraft, note: EditedNote | null): boolean {
  return draft.text !== (note?.text ?? '') || draft.tags.join('\n') !== (note?.tags ?? []).join('\n');
}

/** Whoever types on has answered "throw it away?"; a conflict or a refusal stays until it is settled. */
function afterTyping(status: NoteStatus): NoteStatus {
  return status.kind === 'leaving' ? { kind: 'writing' } : status;
}
