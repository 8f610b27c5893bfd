import { describe, expect, it, vi } from 'vitest';
import { HistoryButton } from '@/components/history/history-button';
import { HistoryProvider } from '@/components/history/history-source';
import type { HistorySource } from '@/components/history/history-source';
import { sampleStates } from '@/components/history/note-history.examples';
import { sampleNote } from '@/components/samples/sample-highlights';
import { getNamed, renderComponent, settle } from '../../support/render-component';

const row = { ...sampleNote(1, 'Two dates, both wrong: the meeting was in May.'), revision: 4 };
const subject = { kind: 'note', row } as const;

function draw(changes: Partial<HistorySource> = {}) {
  const bringBack = vi.fn<HistorySource['bringBack']>(async () => ({ kind: 'done', changeSetId: 'the-change' }));
  const undoChange = vi.fn<HistorySource['undoChange']>(async () => ({ kind: 'done' }));
  const source: HistorySource = {
    read: async () => ({ kind: 'done', value: sampleStates }),
    ...{ bringBack, undoChange, ...changes },
  };
  const root = renderComponent(
    <HistoryProvider source={source}>
      <HistoryButton subject={subject} about="Promises" />
    </HistoryProvider>,
  );
  const open = () => settle(() => getNamed(root, 'button', 'History: “Promises”').click());
  const bringBackButtons = () =>
    [...root.querySelectorAll('button')].filter((one) => one.textContent.startsWith('Bring back'));
  return { root, open, bringBack, undoChange, bringBackButtons };
}

describe('the history of a note', () => {
  it('has no way in where there is no store, or nothing but the first words', () => {
    expect(renderComponent(<HistoryButton subject={subject} about="x" />).querySelector('button')).toBeNull();
    const first = { kind: 'note', row: { ...row, revision: 1 } } as const;
    const source = { read: vi.fn(), bringBack: vi.fn(), undoChange: vi.fn() };
    const root = renderComponent(
      <HistoryProvider source={source}>
        <HistoryButton subject={first} about="x" />
      </HistoryProvider>,
    );
    expect(root.querySelector('button')).toBeNull();
  });

  it('shows each state beside the one before it, word by word', async () => {
    const { root, open } = draw();
    await open();
    const marked = (tag: string) => [...root.querySelectorAll(`.history ${tag}`)].map(({ textContent }) => textContent);
    expect(marked('ins')).toEqual(expect.arrayContaining(['with two', 'of the March meeting']));
    expect(marked('del')).toContain('without');
    expect(root.textContent).toContain('The note was deleted.');
  });

  it('brings earlier words back and takes that back; neither the words of now nor a deletion can be chosen', async () => {
    const { root, open, bringBack, undoChange, bringBackButtons } = draw();
    await open();
    expect(bringBackButtons()).toHaveLength(2);
    await settle(() => bringBackButtons()[0]?.click());
    expect(bringBack).toHaveBeenCalledExactlyOnceWith(subject, sampleStates[1]);
    await settle(() => getNamed(root, 'button', 'Undo').click());
    expect(undoChange).toHaveBeenCalledExactlyOnceWith('the-change');
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('says when the note was changed elsewhere meanwhile', async () => {
    const { root, open, bringBackButtons } = draw({ bringBack: async () => ({ kind: 'refused', reason: 'stale' }) });
    await open();
    await settle(() => bringBackButtons()[0]?.click());
    expect(root.textContent).toContain('changed in another window');
    expect(bringBackButtons()).toHaveLength(2);
  });
});
