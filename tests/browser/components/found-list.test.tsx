import { describe, expect, it, vi } from 'vitest';
import { FoundList } from '@/components/found/found-list';
import type { FoundActions } from '@/components/found/found-actions';
import type { FoundRows } from '@/components/found/found-list';
import { nothing } from '@/components/samples/sample-actions';
import { manyFound, sampleFound, sampleFoundActions, toFoundRows } from '@/components/samples/sample-found';
import { highlightIdSchema } from '@/lib/core/notes/rows';
import { getNamed, pressKey, renderComponent, settle } from '../../support/render-component';

function draw(
  rows: FoundRows,
  changes: Partial<FoundActions> = {},
  onRange: (first: number, last: number) => void = nothing,
) {
  const root = renderComponent(
    <FoundList
      label="Highlights"
      rows={rows}
      chosen={new Set()}
      actions={{ ...sampleFoundActions, ...changes }}
      deletions={{ remove: (remove) => void remove(), change: nothing }}
      onRange={onRange}
    />,
    { width: 760 },
  );
  const listRows = () => [...root.querySelectorAll<HTMLElement>('.virtual-row')];
  const focusRow = (index: number) => settle(() => root.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  return { root, listRows, focusRow };
}

const focusedIndex = (): number => Number((document.activeElement as HTMLElement).dataset.index);

describe('a list of a hundred thousand highlights', () => {
  it('draws only those near the window, each with its place in the whole', () => {
    const { listRows } = draw(manyFound(100_000));
    const rows = listRows();
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThan(60);
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(rows[1]?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('leads by keys to its end and back, and says which rows it needs', async () => {
    const onRange = vi.fn<(first: number, last: number) => void>();
    const { focusRow, root } = draw(manyFound(100_000), {}, onRange);
    await focusRow(0);
    await pressKey('ArrowDown');
    expect(focusedIndex()).toBe(1);
    await pressKey('End');
    await vi.waitFor(() => expect(focusedIndex()).toBe(99_999));
    await vi.waitFor(() => expect(onRange.mock.lastCall?.[1]).toBe(99_999));
    expect(root.textContent).toContain('Sentence number 100000 of');
    await pressKey('Home');
    await vi.waitFor(() => expect(focusedIndex()).toBe(0));
  });

  it('keeps the row that has the focus when the window is scrolled far away', async () => {
    const { focusRow, root } = draw(manyFound(1_000));
    await focusRow(0);
    await settle(() => window.scrollTo(0, 60_000));
    await vi.waitFor(() => expect(root.querySelectorAll('.virtual-row').length).toBeGreaterThan(2));
    expect(focusedIndex()).toBe(0);
    await settle(() => window.scrollTo(0, 0));
  });
});

describe('a row', () => {
  const [first] = sampleFound;

  it('is chosen by Space, stretched from by Shift, and all are chosen by Ctrl and A', async () => {
    const onChoose = vi.fn<FoundActions['onChoose']>();
    const onStretch = vi.fn<FoundActions['onStretch']>();
    const onChooseAll = vi.fn<FoundActions['onChooseAll']>();
    const { focusRow } = draw(toFoundRows(sampleFound), { onChoose, onStretch, onChooseAll });
    await focusRow(0);
    await pressKey(' ');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(0, first?.highlight.id, false);
    await pressKey('ArrowDown', { shiftKey: true });
    expect(onStretch).toHaveBeenCalledExactlyOnceWith(0, 1);
    await pressKey('a', { ctrlKey: true });
    expect(onChooseAll).toHaveBeenCalledOnce();
  });

  it('opens its passage by Enter, is edited by E and deleted by Delete', async () => {
    const onOpenPassage = vi.fn<FoundActions['onOpenPassage']>();
    const deleteHighlight = vi.fn<FoundActions['keeping']['deleteHighlight']>(async () => ({ kind: 'done' }));
    const { focusRow, root } = draw(toFoundRows(sampleFound), {
      onOpenPassage,
      keeping: { ...sampleFoundActions.keeping, deleteHighlight },
    });
    await focusRow(0);
    await pressKey('Enter');
    expect(onOpenPassage.mock.lastCall?.[0].highlight.id).toBe(first?.highlight.id);
    await pressKey('Delete');
    expect(deleteHighlight).toHaveBeenCalledExactlyOnceWith(first?.highlight.id, first?.highlight.revision);
    await pressKey('e');
    expect(root.querySelector('textarea')?.value).toBe(first?.note?.text);
  });

  it('hears no keys that are meant for a field in it', async () => {
    const onChoose = vi.fn<FoundActions['onChoose']>();
    const { focusRow, root } = draw(toFoundRows(sampleFound), { onChoose });
    await focusRow(0);
    await pressKey('e');
    await settle(() => root.querySelector('textarea')?.focus());
    await pressKey(' ');
    await pressKey('x');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('stands under its article’s title only where that article begins', () => {
    const { root } = draw(toFoundRows(sampleFound));
    expect([...root.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([
      ...new Set(sampleFound.map(({ page }) => page.title)),
    ]);
  });

  it('is chosen by its box, with Shift up to there', async () => {
    const onChoose = vi.fn<FoundActions['onChoose']>();
    const { root } = draw(toFoundRows(sampleFound.slice(0, 1)), { onChoose });
    const box = root.querySelector('input');
    await settle(() => box?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(0, first?.highlight.id, true);
    expect(getNamed(root, 'input', box?.ariaLabel ?? '')).toBe(box);
  });
});

describe('an unknown highlight', () => {
  it('is told to be on its way', () => {
    const id = highlightIdSchema.parse('00000000-0000-4000-8000-000000000001');
    const rows = { total: 1, keyOf: () => id, rowAt: () => null, pageIdAt: () => null };
    expect(draw(rows).root.textContent).toContain('Loading');
  });
});
