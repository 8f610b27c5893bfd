/** The reader's own words on an entity: read, written and taken back in their place. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { EditOutcome, NoteDraft } from '@/components/keeping/keeping';
import { HistoryButton } from '@/components/history/history-button';
import { Markdown } from '@/components/markdown/markdown';
import { useDrafts } from '@/components/note-editor/drafts';
import { NoteEditor } from '@/components/note-editor/note-editor';
import { Section } from '@/components/section/section';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { EntityRef } from '@/lib/core/entities/record';
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import type { DossierActions } from './dossier-state';

export interface DossierNoteProps {
  readonly entity: EntityRef;
  readonly note: EntityNoteRow | null;
  readonly actions: Pick<DossierActions, 'writeNote' | 'undoChange' | 'onCopy'>;
  readonly deletions: Pick<Deletions, 'change'>;
}

/** Without a note, a sentence says what one is for. */
export function DossierNote({ entity, note, actions, deletions }: DossierNoteProps): JSX.Element {
  const words = useWords();
  const subject = `entity ${entity.id}`;
  const drafts = useDrafts();
  const [isEditing, setEditing] = useState(() => drafts.has(subject));
  const section = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    // The field that had the focus is gone; the button that opened it is back.
    if (wasEditing.current && !isEditing) section.current?.querySelector('button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const write = async (revision: number | null, draft: NoteDraft): Promise<EditOutcome> => {
    const written = await actions.writeNote(entity, revision, draft);
    if (written.kind === 'done') {
      deletions.change('did_write_entity_note', () => Promise.resolve(written), actions.undoChange, 'stays');
    }
    return written;
  };
  return (
    <div ref={section}>
      <Section
        title={words('dossier_note')}
        count={null}
        actions={
          isEditing ? null : (
            <div class="dossier-note-acts">
              <Button
                label={words(note === null ? 'note_add' : 'note_edit')}
                icon="pencil"
                tone="accent"
                onPress={() => setEditing(true)}
              />
              {note !== null && <HistoryButton subject={{ kind: 'entity-note', row: note }} about={entity.name} />}
            </div>
          )
        }
      >
        {isEditing ? (
          <NoteEditor
            quote={null}
            note={note}
            subject={subject}
            write={write}
            onClose={() => setEditing(false)}
            onCopy={actions.onCopy}
          />
        ) : note === null ? (
          <p class="dossier-source">{words('dossier_note_none')}</p>
        ) : (
          <NoteWords note={note} />
        )}
      </Section>
    </div>
  );
}

function NoteWords({ note }: { readonly note: EntityNoteRow }): JSX.Element {
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
