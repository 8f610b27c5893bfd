/** A project's parts in order: read like a page, moved by pointer and keys, one or many at a time. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useDrafts } from '@/components/note-editor/drafts';
import { useWords } from '@/components/words';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';
import type { ProjectEntry } from '@/lib/core/projects/project-content';
import { usePartDrag } from '../drag/use-part-drag';
import type { Drag } from '../drag/use-part-drag';
import type { ProjectActions } from '../projects';
import { ChosenBar } from './chosen-bar';
import { createPartActs } from './create-part-acts';
import type { ListNow } from './create-part-acts';
import { DragGhost } from './drag-ghost';
import { newPartSubject, PartComposer } from './part-composer';
import { PartRow } from './part-row';
import { useArrangement } from './use-arrangement';
import { useChoice } from './use-choice';
import { useNearRows } from './use-near-rows';
import { useSteadyRows } from './use-steady-rows';

export interface PartListProps {
  readonly parts: readonly ProjectEntry[];
  readonly actions: ProjectActions;
  readonly changes: Pick<Deletions, 'change'>;
}

/**
 * Rows out of sight cost no layout (`content-visibility`) and are words alone until they come near; rows that did not change are not drawn
 * anew. All words are there to be searched, and all handles to be reached.
 */
export function PartList({ parts: stored, actions, changes }: PartListProps): JSX.Element {
  const words = useWords();
  const keysId = useId();
  const drafts = useDrafts();
  const list = useRef<HTMLOListElement>(null);
  const focusWish = useRef<ProjectPartId | null>(null);
  const arrangement = useArrangement(stored);
  const { parts, order } = arrangement;
  const choice = useChoice(order);
  // What was being written when the project was last out of sight is being written still.
  const [editing, setEditing] = useState<ProjectPartId | null>(() => order.find((id) => drafts.has(id)) ?? null);
  const [composing, setComposing] = useState<ProjectPartId | null>(
    () => order.find((id) => drafts.has(newPartSubject(id))) ?? null,
  );
  const [stop, setStop] = useState<ProjectPartId | null>(null);
  const [announced, setAnnounced] = useState('');
  const drawRow = useSteadyRows();
  const isNear = useNearRows(list);

  const now = useRef<ListNow | null>(null);
  const acts = useMemo(() => createPartActs(() => getNow(now.current)), []);
  const { drag, ghost, take } = usePartDrag({ list, around: choice.around, onDrop: acts.drop });
  now.current = {
    ...{ ...arrangement, choice, actions, changes, take, setEditing, setComposing, setStop },
    wishFocus: (id) => {
      focusWish.current = id;
    },
    announcePlace: (first, count, total) =>
      setAnnounced(
        count === 1 ? words('part_moved', `${first}`, `${total}`) : words.count('parts_moved', count, `${first}`),
      ),
  };
  useLayoutEffect(() => {
    const wished = focusWish.current;
    if (wished === null) return;
    focusWish.current = null;
    focusPart(list.current, wished);
  });

  const stopId = stop !== null && order.includes(stop) ? stop : order[0];
  return (
    <div class="part-list">
      <p class="unseen" id={keysId}>
        {words('part_keys')}
      </p>
      <p class="unseen" role="status">
        {announced}
      </p>
      <ol ref={list} class="parts" aria-label={words('project_parts')} onKeyDown={(event) => walk(event, list.current)}>
        {parts.map((entry, index) => {
          const { id } = entry.part;
          const row = {
            ...{ entry, acts, keysId },
            isEditing: editing === id,
            isChosen: choice.ids.has(id),
            isCarried: drag?.ids.includes(id) === true,
            dropAt: toDropSide(drag, index, parts.length),
            isStop: id === stopId,
            isFull: isNear(id, index) || editing === id,
          };
          const drawn = drawRow(id, Object.values(row), () => <PartRow key={id} {...row} />);
          if (composing !== id) return drawn;
          return [
            drawn,
            <li key="composer">
              <PartComposer after={id} acts={acts} firstKind="text" />
            </li>,
          ];
        })}
      </ol>
      <ChosenBar choice={choice} acts={acts} />
      {drag !== null && <DragGhost ghost={ghost} parts={parts} drag={drag} />}
    </div>
  );
}

function getNow(now: ListNow | null): ListNow {
  if (now === null) throw new Error('A part was asked for something before its list was drawn');
  return now;
}

/** One line for one gap, though two rows touch it: above the row it stands before, below the last. */
function toDropSide(drag: Drag<ProjectPartId> | null, index: number, length: number): 'before' | 'after' | null {
  if (drag?.gap === index) return 'before';
  return drag?.gap === length && index === length - 1 ? 'after' : null;
}

/** Arrows without Alt go from handle to handle. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const { target, key } = event;
  if (event.altKey || !(target instanceof HTMLElement) || !target.matches('.part-grip') || list === null) return;
  const grips = [...list.querySelectorAll<HTMLElement>('.part-grip')];
  const next = grips[toTarget(key, grips.indexOf(target), grips.length)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function toTarget(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowUp':
      return from - 1;
    case 'ArrowDown':
      return from + 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

function focusPart(list: HTMLElement | null, id: ProjectPartId): void {
  const grip = list?.querySelector<HTMLElement>(`[data-part="${id}"] .part-grip`);
  grip?.focus({ preventScroll: true });
  grip?.scrollIntoView({ block: 'nearest' });
}
