import { describe, expect, it, vi } from 'vitest';
import type { ChoosingActions } from '@/components/projects/chooser/choosing';
import { ProjectChooser } from '@/components/projects/chooser/project-chooser';
import { ProjectView } from '@/components/projects/project-view';
import type { ProjectActions } from '@/components/projects/projects';
import {
  sampleChoosing,
  sampleProjectActions,
  sampleProjectState,
  sampleWords,
} from '@/components/samples/sample-projects';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { getNamed, pressKey, renderComponent, settle, typeInto } from '../../support/render-component';

const letters = ['alpha', 'bravo', 'charlie', 'delta'];
const parts = letters.map((text, index) => sampleWords(index, 'text', text));
const idOf = (text: string) => {
  const found = parts[letters.indexOf(text)];
  if (found === undefined) throw new Error(`No part says ${text}`);
  return found.part.id;
};

function Framed({ actions }: { readonly actions: ProjectActions }) {
  const deletions = useDeletions();
  return (
    <>
      <ProjectView state={sampleProjectState(parts)} actions={actions} changes={deletions} />
      <UndoStrip deletions={deletions} />
    </>
  );
}

function draw(changes: Partial<ProjectActions> = {}) {
  const root = renderComponent(<Framed actions={{ ...sampleProjectActions, ...changes }} />, { width: 700 });
  const order = () => [...root.querySelectorAll('.part-body')].map((body) => body.textContent);
  const grip = (text: string) => getNamed(root, 'button', `Move: “${text}”`);
  const box = (text: string) => getNamed(root, 'input', `Choose: “${text}”`);
  return { root, order, grip, box };
}

function watchMoves() {
  return vi.fn<ProjectActions['moveParts']>(sampleProjectActions.moveParts);
}

describe('a project', () => {
  it('moves a part by Alt and an arrow, keeps the focus on it and says where it stands', async () => {
    const moveParts = watchMoves();
    const { root, order, grip } = draw({ moveParts });
    grip('charlie').focus();
    await pressKey('ArrowUp', { altKey: true });
    expect(order()).toEqual(['alpha', 'charlie', 'bravo', 'delta']);
    expect(moveParts).toHaveBeenCalledExactlyOnceWith({ ids: [idOf('charlie')], after: idOf('alpha') });
    expect(document.activeElement).toBe(grip('charlie'));
    expect(root.textContent).toContain('Now place 2 of 4.');
  });

  it('understands keys pressed faster than the store answers', async () => {
    const { order, grip } = draw({ moveParts: () => new Promise(() => undefined) });
    grip('alpha').focus();
    await pressKey('ArrowDown', { altKey: true });
    await pressKey('ArrowDown', { altKey: true });
    expect(order()).toEqual(['bravo', 'charlie', 'alpha', 'delta']);
  });

  it('shows the old order again when the store refuses', async () => {
    const { root, order, grip } = draw({ moveParts: async () => ({ kind: 'refused', reason: 'full' }) });
    grip('alpha').focus();
    await pressKey('End', { altKey: true });
    expect(order()).toEqual(letters);
    expect(root.textContent).toContain('The disk is full.');
  });

  it('goes from handle to handle by arrows, of which one is a stop of the Tab key', async () => {
    const { root, grip } = draw();
    grip('alpha').focus();
    await pressKey('ArrowDown');
    expect(document.activeElement).toBe(grip('bravo'));
    await pressKey('End');
    expect(document.activeElement).toBe(grip('delta'));
    expect([...root.querySelectorAll<HTMLElement>('.part-grip')].map(({ tabIndex }) => tabIndex)).toEqual([
      -1, -1, -1, 0,
    ]);
  });

  it('moves all that is chosen together', async () => {
    const moveParts = watchMoves();
    const { root, order, box } = draw({ moveParts });
    await settle(() => box('bravo').click());
    await settle(() => box('delta').dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true })));
    expect(root.textContent).toContain('3 chosen');
    await settle(() => getNamed(root, 'button', 'Up').click());
    expect(order()).toEqual(['bravo', 'charlie', 'delta', 'alpha']);
  });

  it('carries a part with the pointer to where the line shows', async () => {
    const moveParts = watchMoves();
    const { root, order, grip } = draw({ moveParts });
    await drag(grip('alpha'), middleBelow(root, 'charlie'));
    expect(order()).toEqual(['bravo', 'charlie', 'alpha', 'delta']);
    expect(moveParts).toHaveBeenCalledTimes(1);
  });

  it('puts back what is carried when Escape is pressed', async () => {
    const moveParts = watchMoves();
    const { root, order, grip } = draw({ moveParts });
    await drag(grip('alpha'), middleBelow(root, 'charlie'), 'escape');
    expect(order()).toEqual(letters);
    expect(root.querySelector('.part-ghost')).toBeNull();
    expect(moveParts).not.toHaveBeenCalled();
  });

  it('takes a part out, hands the focus to the next, and takes that back by Ctrl and Z', async () => {
    const undoChange = vi.fn<ProjectActions['undoChange']>(sampleProjectActions.undoChange);
    const removeParts = vi.fn<ProjectActions['removeParts']>(sampleProjectActions.removeParts);
    const { root, grip } = draw({ removeParts, undoChange });
    await settle(() => getNamed(root, 'button', 'Take out: “bravo”').click());
    expect(removeParts).toHaveBeenCalledExactlyOnceWith([idOf('bravo')]);
    expect(document.activeElement).toBe(grip('charlie'));
    await pressKey('z', { ctrlKey: true });
    expect(undoChange).toHaveBeenCalledTimes(1);
  });

  it('shows both texts when somebody else wrote the same part', async () => {
    const writePart = vi.fn<ProjectActions['writePart']>(async () => ({
      kind: 'refused',
      reason: 'stale',
      current: { revision: 2, text: 'theirs', tags: [] },
    }));
    const { root } = draw({ writePart });
    await settle(() => getNamed(root, 'button', 'Edit: “alpha”').click());
    await typeInto(getNamed(root, 'textarea', 'Text'), 'mine');
    await settle(() => getNamed(root, 'button', 'Save').click());
    await expect.poll(() => root.textContent).toContain('theirs');
    expect(getNamed(root, 'textarea', 'Your words').value).toBe('mine');
  });

  it('keeps what was typed when the disk is full', async () => {
    const full = { kind: 'refused', reason: 'full', current: null } as const;
    const { root } = draw({ writePart: async () => full });
    await settle(() => getNamed(root, 'button', 'Edit: “alpha”').click());
    await typeInto(getNamed(root, 'textarea', 'Text'), 'much more');
    await settle(() => getNamed(root, 'button', 'Save').click());
    await expect.poll(() => root.textContent).toContain('Not saved.');
    expect(getNamed(root, 'textarea', 'Text').value).toBe('much more');
    expect(getNamed(root, 'button', 'Copy my text')).toBeDefined();
  });
});

describe('a project of 2,000 parts', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => sampleWords(index, 'text', `Part number ${index}.`));
  const view = (list: typeof many) => (
    <ProjectView
      state={sampleProjectState(list)}
      actions={sampleProjectActions}
      changes={{ change: () => undefined, undo: () => undefined }}
    />
  );

  it('has all its words in the document, and lays out what is in sight alone', () => {
    const root = renderComponent(view(many), { width: 700 });
    expect(root.textContent).toContain('Part number 1999.');
    const rows = [...root.querySelectorAll<HTMLElement>('.part')];
    expect(new Set(rows.map((row) => getComputedStyle(row).contentVisibility))).toEqual(new Set(['auto']));
  });

  it('draws only the row that was moved, and only the row that was edited', async () => {
    const root = renderComponent(view(many), { width: 700 });
    const seen = new Set<Element | null>();
    const watch = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        seen.add(target instanceof Element ? target.closest('.part') : null);
        for (const node of addedNodes) if (node instanceof Element) seen.add(node.closest('.part'));
      }
    });
    const list = root.querySelector('.parts');
    if (list === null) throw new Error('There is no list.');
    watch.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
    const grip = getNamed(root, 'button', 'Move: “Part number 1000.”');
    await settle(() => grip.focus());
    await expect.poll(() => grip.closest('.part')?.querySelector('.part-tools')).not.toBeNull();
    await nextFrames();
    seen.clear();
    await pressKey('ArrowUp', { altKey: true });
    // The list, the moved row or its neighbour, and those that came near for the first time.
    expect(seen.size).toBeGreaterThan(0);
    expect(seen.size).toBeLessThan(40);
    await nextFrames();
    seen.clear();
    const edited = many.map((entry, index) => (index === 7 ? sampleWords(7, 'text', 'Other words.') : entry));
    renderComponent(view(edited), { width: 700 }, root);
    await settle(() => undefined);
    expect(root.textContent).toContain('Other words.');
    expect([...seen].map((row) => row?.textContent ?? 'the list').filter((text) => text !== 'the list')).toEqual([
      expect.stringContaining('Other words.'),
    ]);
  });
});

describe('the chooser of projects', () => {
  it('begins a project of the typed name, says so, and takes it back', async () => {
    const putIntoProject = vi.fn<ChoosingActions['putIntoProject']>(sampleChoosing.putIntoProject);
    const undoPut = vi.fn<ChoosingActions['undoPut']>(sampleChoosing.undoPut);
    const things = { kind: 'highlights', ids: [] } as const;
    const actions = { ...sampleChoosing, putIntoProject, undoPut };
    const root = renderComponent(<ProjectChooser things={things} actions={actions} about={null} />);
    await settle(() => getNamed(root, 'button', 'Put into project').click());
    await typeInto(getNamed(root, 'input', 'Find or name a project'), 'Ports');
    await pressKey('Enter');
    expect(putIntoProject).toHaveBeenCalledExactlyOnceWith(things, { kind: 'new', name: 'Ports' });
    expect(root.textContent).toContain('Put into “Ports”.');
    await settle(() => getNamed(root, 'button', 'Undo').click());
    expect(undoPut).toHaveBeenCalledTimes(1);
  });

  it('finds a project by some of its words, whatever the accents', async () => {
    const root = renderComponent(
      <ProjectChooser things={{ kind: 'highlights', ids: [] }} actions={sampleChoosing} about={null} />,
    );
    await settle(() => getNamed(root, 'button', 'Put into project').click());
    await typeInto(getNamed(root, 'input', 'Find or name a project'), 'puerto que');
    expect([...root.querySelectorAll('.project-choice')].map(({ textContent }) => textContent)).toEqual([
      'Qué pasó en el puerto',
      'Begin “puerto que”',
    ]);
  });
});

/** Until the rows that came near are drawn. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function middleBelow(root: HTMLElement, text: string): { x: number; y: number } {
  const row = [...root.querySelectorAll('.part')].find(({ textContent }) => textContent.includes(text));
  const box = row?.getBoundingClientRect();
  if (box === undefined) throw new Error(`No row says ${text}`);
  return { x: box.left + 20, y: box.bottom - 3 };
}

/** Takes a handle, travels, and lets go; a page may imitate a pointer that far. */
async function drag(grip: HTMLElement, to: { x: number; y: number }, end: 'drop' | 'escape' = 'drop'): Promise<void> {
  const from = grip.getBoundingClientRect();
  const point = (type: string, x: number, y: number): void => {
    const event = new PointerEvent(type, {
      ...{ bubbles: true, cancelable: true, pointerId: 1, isPrimary: true },
      ...{ button: 0, clientX: x, clientY: y },
    });
    grip.dispatchEvent(event);
  };
  await settle(() => point('pointerdown', from.left + 5, from.top + 5));
  await settle(() => point('pointermove', from.left + 5, from.top + 20));
  await settle(() => point('pointermove', to.x, to.y));
  if (end === 'escape') await pressKey('Escape');
  await settle(() => point('pointerup', to.x, to.y));
}
