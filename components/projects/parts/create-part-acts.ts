/** What the rows of a project call back to: each wish shown at once, written, said to those who listen, and kept undoable. */
import type { EditOutcome } from '@/components/keeping/keeping';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';
import { endMove, gapMove, stepMove } from '@/lib/core/projects/arrange';
import type { Move } from '@/lib/core/projects/arrange';
import type { ProjectEntry } from '@/lib/core/projects/project-content';
import { toOutline } from '@/lib/core/projects/outline';
import type { MessageKey } from '@/lib/platform/words';
import type { ProjectActions, WrittenWords } from '../projects';
import type { PartActs, Travel } from './part-acts';
import type { Arrangement } from './use-arrangement';
import type { Choice } from './use-choice';

/** The list as it is when something is wished for. */
export interface ListNow extends Arrangement {
  readonly choice: Choice;
  readonly actions: ProjectActions;
  readonly changes: Pick<Deletions, 'change'>;
  readonly take: PartActs['take'];
  readonly setEditing: (id: ProjectPartId | null) => void;
  readonly setComposing: (after: ProjectPartId | null) => void;
  readonly setStop: (id: ProjectPartId) => void;
  /** Puts the focus on a part's handle as soon as it is drawn. */
  readonly wishFocus: (id: ProjectPartId) => void;
  /** Tells where something stands now. */
  readonly announcePlace: (first: number, count: number, total: number) => void;
}

/** The callbacks, and what a drop does. */
export interface ListActs extends PartActs {
  readonly drop: (ids: readonly ProjectPartId[], gap: number) => void;
}

/** Makes them once for a list. @param now tells how the list is at that moment. */
export function createPartActs(now: () => ListNow): ListActs {
  const arrange = (move: Move<ProjectPartId> | null): void => {
    if (move === null) return;
    const { order, changes, actions, announcePlace } = now();
    const isDone = new Promise<boolean>((resolve) => {
      const work = async () => {
        const outcome = await actions.moveParts(move);
        resolve(outcome.kind === 'done');
        return outcome;
      };
      changes.change('did_move_parts', work, actions.undoChange, 'stays');
    });
    now().arrange(move, isDone);
    const first = move.after === null ? 0 : order.filter((id) => !move.ids.includes(id)).indexOf(move.after) + 1;
    announcePlace(first + 1, move.ids.length, order.length);
  };
  const keep = async (said: MessageKey, write: () => Promise<WrittenWords>): Promise<EditOutcome> => {
    const written = await write();
    if (written.kind === 'done') {
      const { changes, actions } = now();
      changes.change(said, async () => written, actions.undoChange, 'stays');
    }
    return written;
  };
  return {
    ...createListActs(now),
    travel: (id, travel) => {
      const { order, choice, wishFocus } = now();
      wishFocus(id);
      arrange(toMove(order, choice.around(id), travel));
    },
    drop: (ids, gap) => {
      const [first] = ids;
      if (first !== undefined) now().wishFocus(first);
      arrange(gapMove(now().order, ids, gap));
    },
    add: (part, after) =>
      keep('did_add_part', async () => {
        const added = await now().actions.addParts([part], after);
        return added.kind === 'done' ? added : { ...added, current: null };
      }),
    writeWords: (id, revision, text) => {
      const { actions } = now();
      return keep('did_write_part', async () => {
        if (text.trim() !== '') return actions.writePart(id, revision, text);
        // Words that were all deleted are no part any more.
        const removed = await actions.removeParts([id]);
        return removed.kind === 'done' ? removed : { ...removed, current: null };
      });
    },
    writeNote: ({ highlight }, revision, draft) => now().actions.writeNote(highlight.id, revision, draft),
  };
}

type Simple = Omit<PartActs, 'travel' | 'add' | 'writeWords' | 'writeNote'>;

/** What needs no answer. */
function createListActs(now: () => ListNow): Simple {
  const remove = (id: ProjectPartId): void => {
    const { order, choice, changes, actions, wishFocus } = now();
    const ids = choice.around(id);
    const going = new Set(ids);
    const at = order.indexOf(id);
    const next =
      order.slice(at).find((one) => !going.has(one)) ?? order.slice(0, at).findLast((one) => !going.has(one));
    if (next !== undefined) wishFocus(next);
    changes.change('did_remove_parts', () => actions.removeParts(ids), actions.undoChange, 'stays');
  };
  return {
    remove,
    take: (event, id) => now().take(event, id),
    toggle: (id, toHere) => now().choice.toggle(id, toHere),
    chooseSection: (id) => now().choice.chooseAll(findSection(now().parts, id)),
    focused: (id) => now().setStop(id),
    edit: (id) => now().setEditing(id),
    edited: (id) => {
      now().setEditing(null);
      now().wishFocus(id);
    },
    compose: (after) => now().setComposing(after),
    composed: () => now().setComposing(null),
    open: (page, anchor) => now().actions.onOpenPassage(page, anchor),
    copy: (text) => now().actions.onCopyText(text),
  };
}

/** The heading with everything up to the next. */
function findSection(parts: readonly ProjectEntry[], heading: ProjectPartId): readonly ProjectPartId[] {
  return toOutline(parts).find((section) => section.heading?.id === heading)?.partIds ?? [heading];
}

function toMove(
  order: readonly ProjectPartId[],
  ids: readonly ProjectPartId[],
  travel: Travel,
): Move<ProjectPartId> | null {
  return travel === 'up' || travel === 'down' ? stepMove(order, ids, travel) : endMove(order, ids, travel);
}
