import { describe, expect, it, vi } from 'vitest';
import { HighlightList } from '@/components/highlight-list/highlight-list';
import type { HighlightListProps } from '@/components/highlight-list/highlight-list';
import type { KeepingActions, ListedHighlight } from '@/components/keeping/keeping';
import type { PlaceActions } from '@/components/lost/place-actions';
import { refusingActions, sampleKeeping, samplePlaces } from '@/components/samples/sample-actions';
import {
  awkwardHighlights,
  sampleHighlight,
  sampleHighlights,
  sampleNote,
} from '@/components/samples/sample-highlights';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { getNamed, renderComponent, settle, typeInto } from '../../support/render-component';

/** The list with the strip that its view puts beneath it. */
function Listed(props: Omit<HighlightListProps, 'deletions' | 'address'>) {
  const deletions = useDeletions();
  return (
    <>
      <HighlightList {...props} deletions={deletions} address="https://news.example/harbour" />
      <UndoStrip deletions={deletions} />
    </>
  );
}

function draw(
  highlights: readonly ListedHighlight[],
  actions: Partial<KeepingActions> = {},
  places: PlaceActions | null = samplePlaces,
) {
  const [onJump, onCopy] = [vi.fn(), vi.fn()];
  const root = renderComponent(
    <Listed {...{ highlights, places, onJump, onCopy }} actions={{ ...sampleKeeping, ...actions }} />,
  );
  return { root, onJump, onCopy, press: (name: string) => settle(() => getNamed(root, 'button', name).click()) };
}

const short = sampleHighlight(1, 'claim', 'Short.', { text: 'Mine.' });

describe('a list of highlights', () => {
  it('leads to the passage by its quotation', async () => {
    const { onJump, press } = draw([short]);
    await press('Short.');
    expect(onJump).toHaveBeenCalledExactlyOnceWith(short.highlight.id);
  });

  it('does not lead to words that are gone, and says that they are', () => {
    const { root } = draw(awkwardHighlights.slice(0, 1));
    expect(root.querySelector('.highlight-jump')).toBeNull();
    expect(root.textContent).toContain('no longer on the page');
  });

  it('shows old and new words where they changed', () => {
    const { root } = draw(awkwardHighlights.slice(1, 2));
    expect(root.textContent).toContain('Traffic fell by a third within a year.');
    expect(root.textContent).toContain('Traffic fell by a quarter within two years.');
  });

  it('deletes at once, moves the focus to the way back, and goes back', async () => {
    const deleteHighlight = vi.fn<KeepingActions['deleteHighlight']>(async () => ({ kind: 'done' }));
    const restoreHighlight = vi.fn<KeepingActions['restoreHighlight']>(async () => ({ kind: 'done' }));
    const { root, press } = draw([short], { deleteHighlight, restoreHighlight });
    await press('Delete: “Short.”');
    expect(deleteHighlight).toHaveBeenCalledExactlyOnceWith(short.highlight.id, short.highlight.revision);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(restoreHighlight).toHaveBeenCalledExactlyOnceWith(short.highlight.id);
    expect(root.textContent).not.toContain('Undo');
  });

  it('undoes the last deletion first', async () => {
    const restoreHighlight = vi.fn<KeepingActions['restoreHighlight']>(async () => ({ kind: 'done' }));
    const second = sampleHighlight(2, 'doubt', 'Second.');
    const { root, press } = draw([short, second], { restoreHighlight });
    await press('Delete: “Short.”');
    await press('Delete: “Second.”');
    expect(root.textContent).toContain('2 deletions');
    await press('Undo');
    expect(restoreHighlight).toHaveBeenCalledExactlyOnceWith(second.highlight.id);
  });

  it('says why nothing was deleted', async () => {
    const { root, press } = draw([short], refusingActions('stale'));
    await press('Delete: “Short.”');
    expect(root.querySelector('.undo-strip')?.textContent).toContain('changed in another window');
  });

  it('edits a note in its place', async () => {
    const writeNote = vi.fn<KeepingActions['writeNote']>(async () => ({
      kind: 'done',
      note: sampleNote(1, 'Better.'),
    }));
    const { root, press } = draw([short], { writeNote });
    await press('Edit the note: “Short.”');
    await typeInto(getNamed(root, 'textarea', 'Note'), 'Better.');
    await press('Save');
    expect(writeNote).toHaveBeenCalledExactlyOnceWith(short.highlight.id, 1, { text: 'Better.', tags: [] });
    expect(root.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(getNamed(root, 'button', 'Edit the note: “Short.”'));
  });

  it('asks for a note where there is none yet', () => {
    const { root } = draw(sampleHighlights.slice(2));
    expect(root.querySelector('[aria-label^="Add a note"]')).not.toBeNull();
  });
});
