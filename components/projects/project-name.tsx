/** A project's name: a title that becomes a field. What was typed stays until it is kept. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ChangedOutcome, Problem } from '@/components/keeping/keeping';
import { NoteProblem } from '@/components/note-editor/note-problem';
import { useWords } from '@/components/words';

/** A longer name is refused by the field itself. */
export const longestProjectName = 300;

export interface ProjectNameProps {
  readonly name: string;
  readonly write: (name: string) => Promise<ChangedOutcome>;
  readonly onCopyText: (text: string) => void;
}

/** Enter keeps, Escape puts back. */
export function ProjectName({ name, write, onCopyText }: ProjectNameProps): JSX.Element {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wasEditing = useRef(false);
  const rename = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasEditing.current && typed === null) rename.current?.querySelector('button')?.focus();
    wasEditing.current = typed !== null;
  }, [typed]);
  if (typed === null) {
    return (
      <div class="project-name" ref={rename}>
        <h1 dir="auto">{name}</h1>
        <Button label={words('project_rename')} icon="pencil" iconOnly onPress={() => setTyped(name)} />
      </div>
    );
  }
  const close = (): void => {
    setTyped(null);
    setProblem(null);
  };
  const save = async (): Promise<void> => {
    const wanted = typed.trim();
    if (wanted === '' || wanted === name) {
      close();
      return;
    }
    const outcome = await write(wanted);
    if (outcome.kind === 'done') close();
    else setProblem(outcome.reason);
  };
  return (
    <form
      class="project-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <label class="unseen" for="project-name">
        {words('project_name')}
      </label>
      <input
        ref={(field: HTMLInputElement | null) => {
          if (!wasEditing.current) field?.focus();
        }}
        id="project-name"
        class="project-field"
        dir="auto"
        autocomplete="off"
        maxLength={longestProjectName}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {problem !== null && <NoteProblem reason={problem} onCopy={() => onCopyText(typed)} />}
      <div class="note-actions">
        <Button label={words('save')} tone="primary" onPress={() => void save()} />
        <Button label={words('cancel')} onPress={close} />
      </div>
    </form>
  );
}
