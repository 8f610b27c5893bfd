/** The library's page of what the reader added by hand: entries, and decisions about names. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { ChoiceRow, OwnEntityRow } from '@/lib/core/entities/knowledge-rows';
import { ChoiceEntry } from './choice-entry';
import { OwnEntryCard } from './own-entry-card';
import { OwnEntryEditor } from './own-entry-editor';
import type { OwnActions, OwnState } from './own-entries';

export interface OwnViewProps {
  readonly state: OwnState;
  readonly actions: OwnActions;
}

/** Two lists, each with its way back from a deletion. */
export function OwnView({ state, actions }: OwnViewProps): JSX.Element {
  return (
    <main class="library-main" aria-busy={state.kind === 'loading'}>
      {state.kind === 'closed' && <Notice kind="closed" onAction={actions.onReload} />}
      {state.kind === 'ready' && (
        <>
          <OwnSection entries={state.entries} actions={actions} />
          <ChoiceSection choices={state.choices} actions={actions} />
        </>
      )}
    </main>
  );
}

interface OwnSectionProps {
  readonly entries: readonly OwnEntityRow[];
  readonly actions: OwnActions;
}

function OwnSection({ entries, actions }: OwnSectionProps): JSX.Element {
  const words = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const deletions = useDeletions();
  const remove = ({ id, revision }: OwnEntityRow): void =>
    deletions.remove(
      () => actions.deleteEntry(id, revision),
      () => actions.restoreEntry(id),
    );
  return (
    <Section level={1} title={words('own_entries')} count={entries.length}>
      <p class="library-about">{words('own_about')}</p>
      {isAdding ? (
        <OwnEntryEditor
          subject={{ name: '' }}
          write={(entry) => actions.write(null, entry)}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        <Button label={words('own_add')} icon="pencil" tone="accent" onPress={() => setIsAdding(true)} />
      )}
      {entries.length === 0 && <p class="own-none">{words('own_none')}</p>}
      <ul class="own-list">
        {entries.map((row) => (
          <OwnEntryCard key={row.id} row={row} write={actions.write} onDelete={() => remove(row)} />
        ))}
      </ul>
      <UndoStrip deletions={deletions} />
    </Section>
  );
}

interface ChoiceSectionProps {
  readonly choices: readonly ChoiceRow[];
  readonly actions: OwnActions;
}

function ChoiceSection({ choices, actions }: ChoiceSectionProps): JSX.Element {
  const words = useWords();
  const deletions = useDeletions();
  const remove = ({ id, revision }: ChoiceRow): void =>
    deletions.remove(
      () => actions.deleteChoice(id, revision),
      () => actions.restoreChoice(id),
    );
  return (
    <Section title={words('choices')} count={choices.length}>
      {choices.length === 0 && <p class="own-none">{words('choices_none')}</p>}
      <ul class="own-list">
        {choices.map((row) => (
          <ChoiceEntry key={row.id} row={row} onDelete={() => remove(row)} />
        ))}
      </ul>
      <UndoStrip deletions={deletions} />
    </Section>
  );
}
