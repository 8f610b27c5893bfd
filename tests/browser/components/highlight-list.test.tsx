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
  settledHighlight,
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

  it('undoes a deletion that is still being written, not the one before it', async () => {
    let finish: (outcome: { kind: 'done' }) => void = () => undefined;
    const slow = new Promise<{ kind: 'done' }>((resolve) => (finish = resolve));
    const second = sampleHighlight(2, 'doubt', 'Second.');
    const deleteHighlight = vi.fn<KeepingActions['deleteHighlight']>(async (id) =>
      id === second.highlight.id ? slow : { kind: 'done' },
    );
    const restoreHighlight = vi.fn<KeepingActions['restoreHighlight']>(async () => ({ kind: 'done' }));
    const { press } = draw([short, second], { deleteHighlight, restoreHighlight });
    await press('Delete: “Short.”');
    await press('Delete: “Second.”');
    await press('Undo');
    await settle(() => finish({ kind: 'done' }));
    await vi.waitFor(() => expect(restoreHighlight).toHaveBeenCalledExactlyOnceWith(second.highlight.id));
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

  it('copies a link that opens the page at the words that stand there now', async () => {
    const { onCopy, press } = draw(awkwardHighlights.slice(1, 2));
    await press('Copy link to the passage: “Traffic fell by a third within a year.”');
    expect(onCopy.mock.calls.flat()).toEqual([
      'https://news.example/harbour#:~:text=Traffic%20fell%20by%20a%20quarter%20within%20two%20years.',
    ]);
  });
});

describe('a lost highlight in the list', () => {
  const [lost] = awkwardHighlights;
  const near = 'The union, for its part, called it an offer.';

  it('says why, and shows similar places word by word', async () => {
    const { root } = draw(awkwardHighlights.slice(0, 1));
    await settle(() => undefined);
    expect(root.querySelector('.lost-reason')?.textContent).toContain('Are they one of these?');
    const place = root.querySelector('.lost-place');
    expect([...(place?.querySelectorAll('ins') ?? [])].map((one) => one.textContent)).toEqual(['new', 'with half']);
    expect([...(place?.querySelectorAll('del') ?? [])].map((one) => one.textContent)).toEqual(['without']);
  });

  it('is attached to the place that is chosen, which can be taken back', async () => {
    const attach = vi.fn<PlaceActions['attach']>(async () => ({ kind: 'done', changeSetId: 'set' }));
    const undoChange = vi.fn<KeepingActions['undoChange']>(async () => ({ kind: 'done' }));
    const { root, press } = draw(awkwardHighlights.slice(0, 1), { undoChange }, { ...samplePlaces, attach });
    await settle(() => undefined);
    await press(`Attach here: “${near}”`);
    expect(attach.mock.calls).toEqual([
      [
        { id: lost?.highlight.id, revision: lost?.highlight.revision },
        { start: 100, end: 100 + near.length, text: near },
      ],
    ]);
    expect(root.querySelector('.undo-strip')?.textContent).toContain('Highlight attached.');
    await press('Undo');
    expect(undoChange).toHaveBeenCalledExactlyOnceWith('set');
  });

  it('says so when nothing on the page resembles it, and when the page does not answer lets it be asked again', async () => {
    const alone = draw(awkwardHighlights.slice(0, 1), {}, { ...samplePlaces, findNearest: async () => [] });
    await settle(() => undefined);
    expect(alone.root.textContent).toContain('nothing there resembles them');
    const findNearest = vi.fn<PlaceActions['findNearest']>(async () => null);
    const silent = draw(awkwardHighlights.slice(0, 1), {}, { ...samplePlaces, findNearest });
    await settle(() => undefined);
    await silent.press('Look for similar words');
    expect(findNearest).toHaveBeenCalledTimes(2);
  });

  it('looks for similar places of three at once, and of more when asked', async () => {
    const findNearest = vi.fn<PlaceActions['findNearest']>(async () => []);
    const many = [11, 12, 13, 14, 15].map((number) => ({
      ...sampleHighlight(number, 'claim', `Sentence ${number}.`),
      state: 'lost' as const,
    }));
    draw(many, {}, { ...samplePlaces, findNearest });
    await settle(() => undefined);
    expect(findNearest).toHaveBeenCalledTimes(3);
  });

  it('without its page leads to the article', async () => {
    const { onJump, press } = draw(awkwardHighlights.slice(0, 1), {}, null);
    await press(`Open the article: “${lost?.highlight.anchor.exact ?? ''}”`);
    expect(onJump).toHaveBeenCalledExactlyOnceWith(lost?.highlight.id);
  });
});

describe('a changed highlight in the list', () => {
  const [, changed] = awkwardHighlights;

  it('takes the new words from where they stand', async () => {
    const attach = vi.fn<PlaceActions['attach']>(async () => ({ kind: 'done', changeSetId: 'set' }));
    const { press } = draw(awkwardHighlights.slice(1, 2), {}, { ...samplePlaces, attach });
    const text = changed?.currentText ?? '';
    await press(`Take the new words: “${text}”`);
    expect(attach.mock.calls[0]?.[1]).toEqual({ start: 500, end: 500 + text.length, text });
  });

  it('keeps the old words, and then no longer asks', async () => {
    const keepWords = vi.fn<KeepingActions['keepWords']>(async () => ({ kind: 'done', changeSetId: 'set' }));
    const { press } = draw(awkwardHighlights.slice(1, 2), { keepWords });
    await press('Keep the old words: “Traffic fell by a third within a year.”');
    expect(keepWords.mock.calls[0]?.[1]).toBe('Traffic fell by a quarter within two years.');
    const settled = draw([settledHighlight]);
    expect(settled.root.textContent).toContain('You kept the old words.');
    expect(settled.root.textContent).not.toContain('Keep the old words');
  });
});
