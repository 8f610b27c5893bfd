/** The reader's words on an article as a whole: read, written and gone back in, in their place. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { HistoryButton } from '@/components/history/history-button';
import type { WriteEdit } from '@/components/keeping/keeping';
import { Markdown } from '@/components/markdown/markdown';
import { useDrafts } from '@/components/note-editor/drafts';
import { NoteEditor } from '@/components/note-editor/note-editor';
import { useUnsaved } from '@/components/note-editor/use-unsaved';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import type { NoteRow } from '@/lib/core/notes/rows';

export interface PageNoteProps {
  readonly article: { readonly title: string };
  /** The article's address, which its draft is kept under: before it is kept it has no other name. */
  readonly address: string;
  /** Null when there is none yet. */
  readonly note: NoteRow | null;
  readonly write: WriteEdit;
  readonly onCopy: (text: string) => void;
}

/** Without a note it is one button, so that it takes no room from those who write none. */
export function PageNote({ article, address, note, write, onCopy }: PageNoteProps): JSX.Element {
  const words = useWords();
  const subject = `article ${address.replace(/#.*$/s, '')}`;
  const drafts = useDrafts();
  const [isEditing, setEditing] = useState(() => drafts.has(subject));
  const isUnsaved = useUnsaved(subject, isEditing);
  const section = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    // The field that had the focus is gone; the button that opened it is back.
    if (wasEditing.current && !isEditing) section.current?.querySelector('button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const label = words(isUnsaved ? 'note_go_on' : note === null ? 'page_note_add' : 'note_edit');
  const open = (
    <Button
      label={label}
      {...(note === null ? {} : { describedAs: words('about_quote', label, article.title) })}
      icon="pencil"
      tone={isUnsaved || note === null ? 'accent' : 'quiet'}
      onPress={() => setEditing(true)}
    />
  );
  return (
    <div ref={section} class="page-note">
      {isEditing ? (
        <Section title={words('page_note')} count={null}>
          <NoteEditor
            quote={null}
            note={note}
            subject={subject}
            write={write}
            onClose={() => setEditing(false)}
            onCopy={onCopy}
          />
        </Section>
      ) : note === null ? (
        open
      ) : (
        <Section
          title={words('page_note')}
          count={null}
          actions={
            <>
              <HistoryButton subject={{ kind: 'note', row: note }} about={article.title} />
              {open}
            </>
          }
        >
          <PageNoteWords note={note} />
        </Section>
      )}
    </div>
  );
}

function PageNoteWords({ note }: { readonly note: NoteRow }): JSX.Element {
  return (
    <>
      {note.text !== '' && <Markdown text={note.text} />}
      {note.tags.length > 0 && (
        <p class="highlight-meta">
          {note.tags.map((tag) => (
            <span key={tag} class="tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
