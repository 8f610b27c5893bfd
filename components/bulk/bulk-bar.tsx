/** What can be done with all chosen highlights at once. Each act is one change, and one undo takes it back. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useProjectChoosing } from '@/components/projects/chooser/choosing-context';
import { ProjectChooser } from '@/components/projects/chooser/project-chooser';
import { useWords } from '@/components/words';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { BulkActions } from './bulk-actions';
import { BulkColours } from './bulk-colours';
import { BulkTags } from './bulk-tags';

export interface BulkBarProps {
  readonly chosen: readonly HighlightId[];
  /** How many there are to choose from. */
  readonly total: number;
  readonly actions: BulkActions;
  /** Draws the form that moves the chosen ones to another article. */
  readonly articles: (onDone: () => void) => ComponentChildren;
}

type OpenForm = 'tags' | 'colours' | 'articles' | null;

/** Nothing is drawn while nothing is chosen. */
export function BulkBar({ chosen, total, actions, articles }: BulkBarProps): JSX.Element | null {
  const words = useWords();
  const [open, setOpen] = useState<OpenForm>(null);
  const choosing = useProjectChoosing();
  if (chosen.length === 0) return null;
  const close = (): void => setOpen(null);
  const opener = (form: Exclude<OpenForm, null>, label: string): JSX.Element => (
    <Button label={label} expanded={open === form} onPress={() => setOpen(open === form ? null : form)} />
  );
  return (
    <section
      class="bulk-bar"
      aria-label={words('bulk')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (open === null) actions.onChooseNone();
        else close();
      }}
    >
      <div class="bulk-line">
        <p class="bulk-count" role="status">
          {words.count('chosen_count', chosen.length)}
        </p>
        {chosen.length < total && <Button label={words('choose_all')} tone="accent" onPress={actions.onChooseAll} />}
        <Button label={words('choose_none')} onPress={actions.onChooseNone} />
      </div>
      <div class="bulk-line">
        {opener('tags', words('bulk_tag'))}
        {opener('colours', words('bulk_recolour'))}
        {opener('articles', words('bulk_move'))}
        {choosing !== null && (
          <ProjectChooser things={{ kind: 'highlights', ids: chosen }} actions={choosing} about={null} />
        )}
        <Button label={words('bulk_export')} icon="download" onPress={actions.onExport} />
        <Button label={words('delete')} icon="trash" onPress={actions.onDelete} />
      </div>
      {open === 'tags' && <BulkTags onTag={actions.onTag} onDone={close} />}
      {open === 'colours' && <BulkColours onRecolour={actions.onRecolour} onDone={close} />}
      {open === 'articles' && articles(close)}
    </section>
  );
}
