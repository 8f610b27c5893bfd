import type { JSX } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { NoteOutcome, WriteNote } from '@/components/keeping/keeping';
import { DraftsProvider } from '@/components/note-editor/drafts';
import { NoteEditor } from '@/components/note-editor/note-editor';
import { sampleNote } from '@/components/samples/sample-highlights';
import type { NoteRow } from '@/lib/core/notes/rows';
import { getNamed, pressKey, renderComponent, settle, typeInto } from '../../support/render-component';

const kept = (note: NoteRow): NoteOutcome => ({ kind: 'done', note });

function draw(note: NoteRow | null, write: WriteNote) {
  const onClose = vi.fn();
  const onCopy = vi.fn();
  const root = renderComponent(
    <NoteEditor quote={null} subject="one" note={note} write={write} onClose={onClose} onCopy={onCopy} />,
  );
  const area = getNamed(root, 'textarea', 'Note');
  const tags = getNamed(root, 'input', 'Tags');
  return {
    root,
    area,
    tags,
    onClose,
    onCopy,
    press: (name: string) => settle(() => getNamed(root, 'button', name).click()),
  };
}

const tagNames = (root: HTMLElement) => [...root.querySelectorAll('.tag bdi')].map((tag) => tag.textContent);

describe('a note', () => {
  it('is written with Ctrl and Enter, on the revision it was read at', async () => {
    const note = { ...sampleNote(1, 'old', ['a']), revision: 7 };
    const write = vi.fn<WriteNote>(async () => kept(note));
    const { area, onClose } = draw(note, write);
    await typeInto(area, 'new');
    await pressKey('Enter', { ctrlKey: true });
    expect(write).toHaveBeenCalledExactlyOnceWith(7, { text: 'new', tags: ['a'] });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('begins with the focus behind its last word', () => {
    const { area } = draw(sampleNote(1, 'old'), vi.fn());
    expect(document.activeElement).toBe(area);
    expect(area.selectionStart).toBe(3);
  });

  it('makes tags at commas, and of what is still being typed when it is saved', async () => {
    const write = vi.fn<WriteNote>(async () => kept(sampleNote(1, '')));
    const { root, tags, press } = draw(null, write);
    await typeInto(tags, 'shipping,');
    expect(tagNames(root)).toEqual(['shipping']);
    await typeInto(tags, 'trea');
    await press('Save');
    expect(write).toHaveBeenCalledExactlyOnceWith(null, { text: '', tags: ['shipping', 'trea'] });
  });

  it('takes the last tag back with Backspace in the empty field, and any by its cross', async () => {
    const { root, tags, press } = draw(sampleNote(1, 'x', ['a', 'b', 'c']), vi.fn());
    tags.focus();
    await pressKey('Backspace');
    await press('Remove the tag a');
    expect(tagNames(root)).toEqual(['b']);
  });

  it('closes at once when nothing was typed, and writes nothing', async () => {
    const write = vi.fn<WriteNote>();
    const { onClose, press } = draw(sampleNote(1, 'same'), write);
    await press('Save');
    await pressKey('Escape');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(write).not.toHaveBeenCalled();
  });

  it('asks before it throws typed words away', async () => {
    const { root, area, onClose, press } = draw(sampleNote(1, 'old'), vi.fn());
    await typeInto(area, 'old and new');
    await pressKey('Escape');
    expect(onClose).not.toHaveBeenCalled();
    await press('Keep writing');
    expect(area.value).toBe('old and new');
    await pressKey('Escape');
    await press('Throw away');
    expect(onClose).toHaveBeenCalledOnce();
    expect(root.isConnected).toBe(true);
  });

  it('does not take Escape for an end while letters are being composed', async () => {
    const { onClose } = draw(null, vi.fn());
    await pressKey('Escape', { isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a note whose editor goes out of sight', () => {
  it('is still being written when the editor is back', async () => {
    const note = sampleNote(1, 'old');
    const editor = (
      <NoteEditor quote={null} subject="one" note={note} write={vi.fn()} onClose={vi.fn()} onCopy={vi.fn()} />
    );
    const shown = (view: JSX.Element | null) => <DraftsProvider>{view}</DraftsProvider>;
    const root = renderComponent(shown(editor));
    await typeInto(getNamed(root, 'textarea', 'Note'), 'half a thou');
    renderComponent(shown(null), {}, root);
    renderComponent(shown(editor), {}, root);
    expect(getNamed(root, 'textarea', 'Note').value).toBe('half a thou');
  });

  it('is not begun again after it was saved', async () => {
    const note = sampleNote(1, 'old');
    const shown = (view: JSX.Element | null) => <DraftsProvider>{view}</DraftsProvider>;
    const editor = (
      <NoteEditor
        quote={null}
        subject="one"
        note={note}
        write={async () => kept(note)}
        onClose={vi.fn()}
        onCopy={vi.fn()}
      />
    );
    const root = renderComponent(shown(editor));
    await typeInto(getNamed(root, 'textarea', 'Note'), 'new');
    await settle(() => getNamed(root, 'button', 'Save').click());
    renderComponent(shown(null), {}, root);
    renderComponent(shown(editor), {}, root);
    expect(getNamed(root, 'textarea', 'Note').value).toBe('old');
  });
});

describe('a note that could not be saved', () => {
  it('stays in its field, says why, and can be copied', async () => {
    const { root, area, onClose, onCopy, press } = draw(null, async () => ({
      kind: 'refused',
      reason: 'full',
      current: null,
    }));
    await typeInto(area, 'words worth keeping');
    await press('Save');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The disk is full');
    expect(area.value).toBe('words worth keeping');
    expect(onClose).not.toHaveBeenCalled();
    await press('Copy my text');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('words worth keeping');
  });
});

describe('a note that was changed elsewhere', () => {
  const mine = sampleNote(1, 'first', ['a']);
  const theirs = { ...sampleNote(1, 'theirs', ['b']), revision: 2 };

  async function collide() {
    const write = vi
      .fn<WriteNote>(async () => kept(theirs))
      .mockImplementationOnce(async () => ({ kind: 'refused', reason: 'stale', current: theirs }));
    const drawn = draw(mine, write);
    await typeInto(drawn.area, 'mine');
    await drawn.press('Save');
    return { ...drawn, write };
  }

  it('shows both texts', async () => {
    const { root, area } = await collide();
    expect(root.querySelector('.note-theirs')?.textContent).toBe('theirs');
    expect(area.value).toBe('mine');
  });

  it('is overwritten only on demand, and then on the revision that was shown', async () => {
    const { write, press } = await collide();
    await press('Keep mine');
    expect(write).toHaveBeenLastCalledWith(2, { text: 'mine', tags: ['a'] });
  });

  it('can keep both, to be looked over before saving', async () => {
    const { write, root, press } = await collide();
    await press('Keep both');
    expect(getNamed(root, 'textarea', 'Note').value).toBe('theirs\n\nmine');
    expect(write).toHaveBeenCalledOnce();
    await press('Save');
    expect(write).toHaveBeenLastCalledWith(2, { text: 'theirs\n\nmine', tags: ['b', 'a'] });
  });

  it('can keep the other text and write nothing', async () => {
    const { write, onClose, press } = await collide();
    await press('Keep the other');
    expect(onClose).toHaveBeenCalledOnce();
    expect(write).toHaveBeenCalledOnce();
  });

  it('says that it is not saved when the way to the store breaks, and keeps every word', async () => {
    const write = vi.fn<WriteNote>(() => Promise.reject(new Error('the database went away')));
    const { root, area, onClose, press } = draw(null, write);
    await typeInto(area, 'not lost');
    await press('Save');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Not saved');
    expect(area.value).toBe('not lost');
    expect(onClose).not.toHaveBeenCalled();
    write.mockResolvedValue(kept(sampleNote(1, 'not lost')));
    await press('Try again');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows how its Markdown will look, and goes back to the very words', async () => {
    const { root, area, press } = draw(sampleNote(1, 'who *pays*?'), vi.fn());
    await press('Preview');
    expect(root.querySelector('.note-preview em')?.textContent).toBe('pays');
    expect(area.hidden).toBe(true);
    await press('Write on');
    expect(area.value).toBe('who *pays*?');
    expect(document.activeElement).toBe(area);
  });
});
