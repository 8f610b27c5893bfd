import { describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '@/components/note-editor/note-editor';
import { WritingAidsProvider } from '@/components/note-editor/writing-aids';
import type { KeptDraft, WritingAids } from '@/components/note-editor/writing-aids';
import { getNamed, pressKey, renderComponent, settle, typeInto } from '../../support/render-component';

const tagNames = (root: HTMLElement) => [...root.querySelectorAll('.tag bdi')].map((tag) => tag.textContent);

describe('a half-written note', () => {
  const found: KeptDraft = { draft: { text: 'half', tags: ['sea'] }, typedTag: '', base: null };

  function drawWith(stored: KeptDraft | null, onClose = vi.fn(), known: readonly string[] = []) {
    const written: (KeptDraft | null)[] = [];
    const aids: WritingAids = {
      drafts: { read: async () => stored, write: (_subject, kept) => written.push(kept) },
      listTags: async () => known,
    };
    const root = renderComponent(
      <WritingAidsProvider aids={aids}>
        <NoteEditor
          quote={null}
          subject="one"
          note={null}
          write={async () => ({ kind: 'done' })}
          onClose={onClose}
          onCopy={vi.fn()}
        />
      </WritingAidsProvider>,
    );
    const area = getNamed(root, 'textarea', 'Note');
    return { root, area, written, onClose };
  }

  it('comes back with the words and tags it had, says so, and goes when it is thrown away', async () => {
    const { root, area, written, onClose } = drawWith(found);
    await vi.waitFor(() => expect(area.value).toBe('half'));
    expect(tagNames(root)).toEqual(['sea']);
    expect(root.textContent).toContain('Your unsaved words are back.');
    await settle(() => getNamed(root, 'button', 'Throw away').click());
    expect(written.at(-1)).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is kept with every letter, and forgotten once it is saved', async () => {
    const { root, area, written } = drawWith(null);
    await typeInto(area, 'h');
    await typeInto(area, 'ha');
    expect(written.map((one) => one?.draft.text)).toEqual(['h', 'ha']);
    await settle(() => getNamed(root, 'button', 'Save').click());
    expect(written.at(-1)).toBeNull();
  });

  it('never takes the place of what was typed meanwhile', async () => {
    let answer: (kept: KeptDraft | null) => void = vi.fn();
    const reading = new Promise<KeptDraft | null>((resolve) => (answer = resolve));
    const aids: WritingAids = { drafts: { read: () => reading, write: vi.fn() }, listTags: async () => [] };
    const root = renderComponent(
      <WritingAidsProvider aids={aids}>
        <NoteEditor quote={null} subject="one" note={null} write={vi.fn()} onClose={vi.fn()} onCopy={vi.fn()} />
      </WritingAidsProvider>,
    );
    const area = getNamed(root, 'textarea', 'Note');
    await typeInto(area, 'newer');
    await settle(() => answer(found));
    expect(area.value).toBe('newer');
  });

  it('has its tags completed from those used before, by keys', async () => {
    const { root } = drawWith(null, vi.fn(), ['shipping', 'Black Sea', 'sea-lanes']);
    const tags = getNamed(root, 'input', 'Tags');
    await settle(() => tags.focus());
    await typeInto(tags, 'sea');
    const options = () => [...root.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
    await vi.waitFor(() => expect(options()).toEqual(['sea-lanes', 'Black Sea']));
    expect(tags.getAttribute('aria-expanded')).toBe('true');
    await pressKey('ArrowDown');
    await pressKey('ArrowDown');
    const active = tags.getAttribute('aria-activedescendant') ?? '';
    expect(root.querySelector(`[id="${active}"]`)?.textContent).toBe('Black Sea');
    await pressKey('Enter');
    expect(tagNames(root)).toEqual(['Black Sea']);
    expect(tags.value).toBe('');
  });

  it('closes the list of tags by Escape, and stays itself', async () => {
    const { root, onClose } = drawWith(null, vi.fn(), ['shipping']);
    const tags = getNamed(root, 'input', 'Tags');
    await settle(() => tags.focus());
    await typeInto(tags, 'ship');
    await vi.waitFor(() => expect(root.querySelector('[role="listbox"]')).not.toBeNull());
    await pressKey('Escape');
    expect(root.querySelector('[role="listbox"]')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    expect(root.textContent).not.toContain('Throw away');
  });
});
