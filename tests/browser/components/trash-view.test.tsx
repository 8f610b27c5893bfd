import { describe, expect, it, vi } from 'vitest';
import { nothing } from '@/components/samples/sample-actions';
import { sampleNow, sampleTrash } from '@/components/samples/sample-trash';
import { TrashView } from '@/components/trash/trash-view';
import type { TrashActions, TrashViewProps } from '@/components/trash/trash-view';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { toTrashRef } from '@/lib/core/care/trash-entry';
import { getNamed, pressKey, renderComponent, settle } from '../../support/render-component';

function WithUndo(props: Omit<TrashViewProps, 'deletions'>) {
  const deletions = useDeletions();
  return (
    <>
      <TrashView {...props} deletions={deletions} />
      <UndoStrip deletions={deletions} />
    </>
  );
}

function draw(changes: Partial<TrashActions> = {}) {
  const restore = vi.fn<TrashActions['restore']>(async () => ({ kind: 'done', changeSetId: 'the-change' }));
  const undoChange = vi.fn<TrashActions['undoChange']>(async () => ({ kind: 'done' }));
  const empty = vi.fn<TrashActions['empty']>(async () => ({ kind: 'done' }));
  const actions: TrashActions = { restore, undoChange, empty, onReload: nothing, ...changes };
  const view = <WithUndo state={{ kind: 'ready', entries: sampleTrash }} actions={actions} now={sampleNow} />;
  return { root: renderComponent(view, { width: 760 }), restore, undoChange, empty };
}

describe('the trash', () => {
  it('tells of each thing how long it stays', () => {
    const lines = [...draw().root.querySelectorAll('.trash-left')].map(({ textContent }) => textContent);
    expect(lines).toEqual(expect.arrayContaining(['Removed in 29 days', 'Removed in 10 days', 'Removed in 1 day']));
  });

  it('brings one thing back, and takes that back', async () => {
    const { root, restore, undoChange } = draw();
    await settle(() => getNamed(root, 'button', 'Restore: “Doubts of this year”').click());
    expect(restore).toHaveBeenCalledExactlyOnceWith(sampleTrash.slice(-1).map(toTrashRef));
    await settle(() => getNamed(root, 'button', 'Undo').click());
    expect(undoChange).toHaveBeenCalledExactlyOnceWith('the-change');
  });

  it('brings back what was ticked, and all of it when nothing is', async () => {
    const { root, restore } = draw();
    for (const box of [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 2))
      await settle(() => box.click());
    await settle(() => getNamed(root, 'button', 'Restore 2 chosen').click());
    expect(restore).toHaveBeenLastCalledWith(sampleTrash.slice(0, 2).map(toTrashRef));
    await settle(() => getNamed(root, 'button', 'Restore all').click());
    expect(restore).toHaveBeenLastCalledWith(sampleTrash.map(toTrashRef));
  });

  it('asks before it is emptied, with the focus on the answer that keeps everything', async () => {
    const { root, empty } = draw();
    await settle(() => getNamed(root, 'button', 'Empty the trash').click());
    expect(document.activeElement).toBe(getNamed(root, 'button', 'Cancel'));
    await pressKey('Escape');
    expect(empty).not.toHaveBeenCalled();
    await settle(() => getNamed(root, 'button', 'Empty the trash').click());
    await settle(() => getNamed(root, 'button', 'Remove for good').click());
    expect(empty).toHaveBeenCalledOnce();
  });

  it('says why it could not be emptied', async () => {
    const { root } = draw({ empty: async () => ({ kind: 'refused', reason: 'closed' }) });
    await settle(() => getNamed(root, 'button', 'Empty the trash').click());
    await settle(() => getNamed(root, 'button', 'Remove for good').click());
    expect(root.querySelector('[role=alert]')?.textContent).toContain('cannot be opened');
  });
});
