/** The editor of a part: of its words, or of the note on its quotation. A conflict shows both texts; what cannot be saved stays. */
import type { JSX } from 'preact';
import type { NoteFieldLook } from '@/components/note-editor/note-form';
import { NoteEditor } from '@/components/note-editor/note-editor';
import type { ProjectEntry } from '@/lib/core/projects/project-content';
import type { PartActs } from './part-acts';

/** A heading: one line to begin with. */
export const headingLook: NoteFieldLook = {
  label: 'part_heading',
  placeholder: 'part_heading_placeholder',
  rows: 1,
  hasTags: false,
};

/** The reader's own words. */
export const textLook: NoteFieldLook = {
  label: 'part_text',
  placeholder: 'part_text_placeholder',
  rows: 4,
  hasTags: false,
};

export interface PartEditorProps {
  readonly entry: ProjectEntry;
  readonly acts: PartActs;
}

/** Nothing for what has no words to edit. */
export function PartEditor({ entry, acts }: PartEditorProps): JSX.Element | null {
  const { part } = entry;
  const close = (): void => acts.edited(part.id);
  if (entry.kind === 'words') {
    const { id, kind, revision, text } = entry.part;
    return (
      <NoteEditor
        look={kind === 'heading' ? headingLook : textLook}
        quote={null}
        note={{ revision, text, tags: [] }}
        subject={id}
        write={(seen, draft) => acts.writeWords(id, seen ?? revision, draft.text)}
        onClose={close}
        onCopy={acts.copy}
      />
    );
  }
  if (entry.kind === 'page' || entry.kept === null) return null;
  const { kept } = entry;
  return (
    <NoteEditor
      quote={null}
      note={kept.note}
      subject={kept.highlight.id}
      write={(seen, draft) => acts.writeNote(kept, seen, draft)}
      onClose={close}
      onCopy={acts.copy}
    />
  );
}
