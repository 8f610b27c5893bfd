import { describe, expect, it, vi } from 'vitest';
import type { EditOutcome, WriteEdit } from '@/components/keeping/keeping';
import { WritingAidsProvider } from '@/components/note-editor/writing-aids';
import { PageNote } from '@/components/page-note/page-note';
import { sampleNote, samplePage } from '@/components/samples/sample-highlights';
import type { NoteRow } from '@/lib/core/notes/rows';
import { getNamed, renderComponent, settle, typeInto } from '../../support/render-component';

function draw(note: NoteRow | null, write: WriteEdit = vi.fn()) {
  const root = renderComponent(
    <PageNote article={samplePage} address={`${samplePage.url}#part`} note={note} write={write} onCopy={vi.fn()} />,
  );
  return { root, press: (name: string) => settle(() => getNamed(root, 'button', name).click()) };
}

describe('the note on an article', () => {
  it('is one button as long as there is none, and is begun there', async () => {
    const done: EditOutcome = { kind: 'done' };
    const write = vi.fn<WriteEdit>(async () => done);
    const { root, press } = draw(null, write);
    expect(root.querySelectorAll('button').length).toBe(1);
    await press('Add a note on the article');
    await typeInto(getNamed(root, 'textarea', 'Note'), 'careful');
    await press('Save');
    expect(write).toHaveBeenCalledExactlyOnceWith(null, { text: 'careful', tags: [] });
    expect(document.activeElement).toBe(getNamed(root, 'button', 'Add a note on the article'));
  });

  it('is shown formatted, with its tags', () => {
    const { root } = draw(sampleNote(1, 'a *careful* piece', ['fees']));
    expect(root.querySelector('.markdown em')?.textContent).toBe('careful');
    expect(root.querySelector('.tag')?.textContent).toBe('fees');
  });

  it('tells of words that were never saved, whatever part of the article was open when they were typed', async () => {
    const read = vi.fn(async () => ({ draft: { text: 'half', tags: [] }, typedTag: '', base: null }));
    const root = renderComponent(
      <WritingAidsProvider aids={{ drafts: { read, write: vi.fn() }, listTags: async () => [] }}>
        <PageNote
          article={samplePage}
          address={`${samplePage.url}#part`}
          note={null}
          write={vi.fn()}
          onCopy={vi.fn()}
        />
      </WritingAidsProvider>,
    );
    await vi.waitFor(() => getNamed(root, 'button', 'Go on writing'));
    await settle(() => getNamed(root, 'button', 'Go on writing').click());
    await vi.waitFor(() => expect(getNamed(root, 'textarea', 'Note').value).toBe('half'));
    expect(read).toHaveBeenCalledWith(`article ${samplePage.url}`);
  });
});
