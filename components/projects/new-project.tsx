/** Begins a project by its name: one field, one button. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { BeginOutcome } from './projects';
import { longestProjectName } from './project-name';

export interface NewProjectProps {
  readonly begin: (name: string) => Promise<Pick<BeginOutcome, 'kind'> & { readonly reason?: Problem }>;
}

/** What was typed stays when it could not be kept. */
export function NewProject({ begin }: NewProjectProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (): Promise<void> => {
    if (name.trim() === '') return;
    const outcome = await begin(name.trim());
    setProblem(outcome.reason ?? null);
    if (outcome.kind === 'done') setName('');
  };
  return (
    <form
      class="new-project"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for={fieldId}>{words('project_new')}</label>
      <div class="new-project-row">
        <input
          id={fieldId}
          class="project-field"
          dir="auto"
          autocomplete="off"
          maxLength={longestProjectName}
          placeholder={words('project_new_placeholder')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button
          label={words('project_begin')}
          tone="primary"
          disabled={name.trim() === ''}
          onPress={() => void submit()}
        />
      </div>
      {problem !== null && (
        <p class="undo-problem" role="alert">
          {words('not_saved')} {words(problemMessage(problem))}
        </p>
      )}
    </form>
  );
}
