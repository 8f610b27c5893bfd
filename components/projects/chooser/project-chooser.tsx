/** "Put into project…": a button that opens the list of projects, with a field that narrows it and names a new one. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { ChoosingActions, PutOutcome, PutTarget, PutThings } from './choosing';
import { ProjectMenu } from './project-menu';

export interface ProjectChooserProps {
  readonly things: PutThings;
  readonly actions: ChoosingActions;
  /** What the button says of its things when it is read out of its place; null where there is no need. */
  readonly about: string | null;
  /** Shows the button as an icon, among others of its kind. */
  readonly iconOnly?: boolean;
  /** Called when something was put, for whoever draws an undo strip; without it the chooser offers to take it back itself. */
  readonly onPut?: (changeSetId: string) => void;
}

type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'put'; readonly name: string; readonly outcome: PutOutcome }
  | { readonly kind: 'taken-back' };

/** The menu opens beneath its button, in the flow: so it is whole in a popup and in a narrow frame, too. */
export function ProjectChooser({ things, actions, about, iconOnly = false, onPut }: ProjectChooserProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) root.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const put = async (target: PutTarget, name: string): Promise<void> => {
    const outcome = await actions.putIntoProject(things, target);
    setSaid({ kind: 'put', name, outcome });
    if (outcome.kind === 'refused') return;
    setOpen(false);
    if (outcome.changeSetId !== null) onPut?.(outcome.changeSetId);
  };
  const takeBack = async (changeSetId: string): Promise<void> => {
    const outcome = await actions.undoPut(changeSetId);
    if (outcome.kind === 'done') setSaid({ kind: 'taken-back' });
    else setSaid({ kind: 'put', name: '', outcome });
  };
  const label = words('put_into_project');
  return (
    <div class="project-chooser" ref={root}>
      <Button
        label={label}
        {...(about === null ? {} : { describedAs: words('about_quote', label, about) })}
        icon="project"
        iconOnly={iconOnly}
        expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
          setSaid({ kind: 'nothing' });
        }}
      />
      {isOpen && (
        <ProjectMenu
          listProjects={actions.listProjects}
          onChoose={(target, name) => void put(target, name)}
          onClose={() => setOpen(false)}
        />
      )}
      <SaidLine said={said} onUndo={onPut === undefined ? (id) => void takeBack(id) : null} />
    </div>
  );
}

interface SaidLineProps {
  readonly said: Said;
  readonly onUndo: ((changeSetId: string) => void) | null;
}

function SaidLine({ said, onUndo }: SaidLineProps): JSX.Element {
  const words = useWords();
  const put = said.kind === 'put' ? said : null;
  const changeSetId = put?.outcome.kind === 'done' ? put.outcome.changeSetId : null;
  return (
    <div class="project-chooser-said" role="status">
      {said.kind === 'taken-back' && <span>{words('did_undo')}</span>}
      {put?.outcome.kind === 'refused' && <span class="undo-problem">{words(problemMessage(put.outcome.reason))}</span>}
      {put?.outcome.kind === 'done' && (
        <span>{words(put.outcome.count === 0 ? 'put_was_there' : 'put_done', put.name)}</span>
      )}
      {changeSetId !== null && onUndo !== null && (
        <Button label={words('undo')} icon="undo" tone="accent" onPress={() => onUndo(changeSetId)} />
      )}
    </div>
  );
}
