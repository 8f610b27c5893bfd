/** One part of a project: its handle and box, what it says, and what can be done with it. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import type { ProjectEntry } from '@/lib/core/projects/project-content';
import { findPartName, findWords } from '../part-name';
import { travelOf } from './part-acts';
import type { PartActs } from './part-acts';
import { PartBody } from './part-body';
import { PartEditor } from './part-editor';

export interface PartRowProps {
  readonly entry: ProjectEntry;
  readonly acts: PartActs;
  readonly isEditing: boolean;
  readonly isChosen: boolean;
  readonly isCarried: boolean;
  /** Where the line stands that shows a drop. */
  readonly dropAt: 'before' | 'after' | null;
  /** Whether its handle is the list's stop of the Tab key. */
  readonly isStop: boolean;
  /** Far from sight a row is its handle and its words, without looks and tools. */
  readonly isFull: boolean;
  /** The id of the sentence that tells the keys. */
  readonly keysId: string;
}

/** Alt with arrows moves it from anywhere in it but a field. */
export function PartRow(props: PartRowProps): JSX.Element {
  const { entry, acts, isEditing, isChosen, isCarried, isFull, dropAt } = props;
  const { id, kind } = entry.part;
  const colour = entry.kind === 'highlight' ? (entry.kept?.highlight.colour ?? null) : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const travel = travelOf(event);
    if (travel === null || isField(event.target)) return;
    event.preventDefault();
    acts.travel(id, travel);
  };
  const classes = [
    'part',
    `part-of-${kind}`,
    ...(isChosen ? ['part-chosen'] : []),
    ...(isCarried ? ['part-carried'] : []),
    ...(dropAt === null ? [] : [`part-drop-${dropAt}`]),
  ];
  return (
    <li class={classes.join(' ')} data-part={id} onKeyDown={onKeyDown} onFocusCapture={() => acts.focused(id)}>
      <PartHandle {...props} />
      <div class={colour === null ? 'part-body' : `part-body part-quote bar-${colour}`}>
        {!isFull && findWords(entry)}
        {isFull && !(isEditing && entry.kind === 'words') && <PartBody entry={entry} open={acts.open} />}
        {isEditing && <PartEditor entry={entry} acts={acts} />}
      </div>
      {isFull && !isEditing && <PartTools entry={entry} acts={acts} />}
    </li>
  );
}

function PartHandle({ entry, acts, isChosen, isStop, isFull, keysId }: PartRowProps): JSX.Element {
  const words = useWords();
  const { id } = entry.part;
  const name = findPartName(entry) ?? words('part_gone_name');
  return (
    <div class="part-handle">
      <button
        type="button"
        class="part-grip"
        tabIndex={isStop ? 0 : -1}
        aria-label={words('about_quote', words('part_move'), name)}
        aria-describedby={keysId}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title={words('part_move')}
        onPointerDown={(event) => acts.take(event, id)}
      >
        <Icon name="grip" />
      </button>
      {isFull && (
        <input
          type="checkbox"
          class="part-box"
          checked={isChosen}
          aria-label={words('about_quote', words('part_choose'), name)}
          onClick={(event) => acts.toggle(id, event.shiftKey)}
        />
      )}
    </div>
  );
}

function PartTools({ entry, acts }: Pick<PartRowProps, 'entry' | 'acts'>): JSX.Element {
  const words = useWords();
  const { id, kind } = entry.part;
  const name = findPartName(entry) ?? words('part_gone_name');
  const hasNote = entry.kind === 'highlight' && entry.kept?.note !== null;
  const editKey = entry.kind === 'words' ? 'part_edit' : hasNote ? 'note_edit' : 'note_add';
  const canEdit = entry.kind === 'words' || (entry.kind === 'highlight' && entry.kept !== null && !entry.isDeleted);
  const about = (label: string): string => words('about_quote', label, name);
  return (
    <div class="part-tools">
      {kind === 'heading' && (
        <Button
          label={words('part_choose_section')}
          describedAs={about(words('part_choose_section'))}
          icon="check"
          iconOnly
          onPress={() => acts.chooseSection(id)}
        />
      )}
      {canEdit && (
        <Button
          label={words(editKey)}
          describedAs={about(words(editKey))}
          icon="pencil"
          iconOnly
          onPress={() => acts.edit(id)}
        />
      )}
      <Button
        label={words('part_write_below')}
        describedAs={about(words('part_write_below'))}
        icon="plus"
        iconOnly
        onPress={() => acts.compose(id)}
      />
      <Button
        label={words('part_remove')}
        describedAs={about(words('part_remove'))}
        icon="close"
        iconOnly
        onPress={() => acts.remove(id)}
      />
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"])');
}
