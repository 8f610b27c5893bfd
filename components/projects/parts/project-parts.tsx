/** The essay itself: its outline, its parts, and a place to write on at the end. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { toOutline } from '@/lib/core/projects/outline';
import type { ProjectEntry } from '@/lib/core/projects/project-content';
import { Outline } from '../outline';
import type { ProjectActions } from '../projects';
import { PartComposer } from './part-composer';
import { PartList } from './part-list';

export interface ProjectPartsProps {
  readonly parts: readonly ProjectEntry[];
  readonly actions: ProjectActions;
  readonly changes: Pick<Deletions, 'change'>;
}

/** An empty project says how it is filled. */
export function ProjectParts({ parts, actions, changes }: ProjectPartsProps): JSX.Element {
  const sections = useMemo(() => toOutline(parts), [parts]);
  return (
    <div class="project-essay">
      <Outline sections={sections} />
      <div class="project-manuscript">
        {parts.length === 0 ? <NoParts /> : <PartList parts={parts} actions={actions} changes={changes} />}
        <WriteAtEnd parts={parts} actions={actions} changes={changes} />
      </div>
    </div>
  );
}

function NoParts(): JSX.Element {
  const words = useWords();
  return (
    <div class="project-none">
      <p class="project-none-title">{words('project_empty')}</p>
      <p>{words('project_empty_text')}</p>
    </div>
  );
}

function WriteAtEnd({ parts, actions, changes }: ProjectPartsProps): JSX.Element {
  const words = useWords();
  const [kind, setKind] = useState<'heading' | 'text' | null>(null);
  const last = parts.at(-1)?.part.id ?? null;
  if (kind === null) {
    return (
      <div class="project-write">
        <Button label={words('part_add_text')} icon="pencil" tone="accent" onPress={() => setKind('text')} />
        <Button label={words('part_add_heading')} icon="text" tone="accent" onPress={() => setKind('heading')} />
      </div>
    );
  }
  const close = (): void => setKind(null);
  return (
    <PartComposer
      after={last}
      firstKind={kind}
      acts={{
        add: async (part, after) => {
          const added = await actions.addParts([part], after);
          if (added.kind === 'refused') return { ...added, current: null };
          changes.change('did_add_part', async () => added, actions.undoChange, 'stays');
          return added;
        },
        composed: close,
        copy: actions.onCopyText,
      }}
    />
  );
}
