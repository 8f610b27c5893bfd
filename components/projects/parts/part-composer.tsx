/** Writes something new into a project, where it is to stand. Nothing is kept before there are words. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NoteEditor } from '@/components/note-editor/note-editor';
import { useWords } from '@/components/words';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';
import type { PartActs } from './part-acts';
import { headingLook, textLook } from './part-editor';

export interface PartComposerProps {
  /** The part it will stand behind; null for the beginning. */
  readonly after: ProjectPartId | null;
  readonly acts: Pick<PartActs, 'add' | 'composed' | 'copy'>;
  /** What is offered first. */
  readonly firstKind: 'heading' | 'text';
}

/** Under which name the draft of a new part is kept. */
export function newPartSubject(after: ProjectPartId | null): string {
  return `new part after ${after ?? 'nothing'}`;
}

/** What was typed stays when the kind is changed. */
export function PartComposer({ after, acts, firstKind }: PartComposerProps): JSX.Element {
  const words = useWords();
  const [kind, setKind] = useState(firstKind);
  return (
    <div class="part-composer">
      <div class="part-kinds" role="group" aria-label={words('part_kind')}>
        {(['text', 'heading'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="name-filter-choice"
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {words(`part_${one}`)}
          </button>
        ))}
      </div>
      <NoteEditor
        look={kind === 'heading' ? headingLook : textLook}
        quote={null}
        note={null}
        subject={newPartSubject(after)}
        write={(_revision, { text }) => acts.add({ kind, text: text.trim() }, after)}
        onClose={acts.composed}
        onCopy={acts.copy}
      />
    </div>
  );
}
