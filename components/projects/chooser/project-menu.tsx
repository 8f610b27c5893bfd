/** The open chooser: a field, the projects whose names fit it, and the offer to begin one of that name. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '@/components/words';
import { Icon } from '@/components/icon/icon';
import { longestProjectName } from '../project-name';
import type { ChoosableProject, ChoosingActions, PutTarget } from './choosing';
import { fitProjects } from './fit-projects';

export interface ProjectMenuProps {
  readonly listProjects: ChoosingActions['listProjects'];
  readonly onChoose: (target: PutTarget, name: string) => void;
  readonly onClose: () => void;
}

/** So many are shown; who has more types a letter. */
const shownAtOnce = 8;

/** Enter takes the first that fits, or begins one when none does; Escape closes. */
export function ProjectMenu({ listProjects, onChoose, onClose }: ProjectMenuProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const [projects, setProjects] = useState<readonly ChoosableProject[] | 'loading' | 'closed'>('loading');
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let isWanted = true;
    void listProjects().then((listed) => {
      if (isWanted) setProjects(listed ?? 'closed');
    });
    return () => {
      isWanted = false;
    };
  }, [listProjects]);
  const name = typed.trim();
  const known = typeof projects === 'string' ? [] : projects;
  const fitting = fitProjects(known, name);
  const isNew = name !== '' && !known.some((project) => project.name === name);
  const begin = (): void => onChoose({ kind: 'new', name }, name);
  const choose = (project: ChoosableProject): void => onChoose({ kind: 'known', id: project.id }, project.name);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      const [first] = fitting;
      if (first !== undefined && name !== '') choose(first);
      else if (isNew) begin();
    }
  };
  return (
    <div class="project-menu" role="group" aria-label={words('put_into_project')} onKeyDown={onKeyDown}>
      <label class="unseen" for={fieldId}>
        {words('project_find')}
      </label>
      <input
        ref={(field: HTMLInputElement | null) => {
          if (typed === '') field?.focus();
        }}
        id={fieldId}
        class="project-field"
        dir="auto"
        autocomplete="off"
        maxLength={longestProjectName}
        placeholder={words('project_find')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {projects === 'closed' && <p class="undo-problem">{words('problem_closed')}</p>}
      {projects === 'loading' && <p class="project-hint">{words('loading')}</p>}
      {typeof projects !== 'string' && projects.length === 0 && name === '' && (
        <p class="project-hint">{words('project_menu_none')}</p>
      )}
      <ul>
        {fitting.slice(0, shownAtOnce).map((project) => (
          <li key={project.id}>
            <button type="button" class="project-choice" onClick={() => choose(project)}>
              <bdi>{project.name}</bdi>
            </button>
          </li>
        ))}
        {isNew && (
          <li>
            <button type="button" class="project-choice project-choice-new" onClick={begin}>
              <Icon name="plus" />
              <span>{words('project_begin_named', name)}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
