/** The states of the note on an article. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { WritingAidsProvider } from '@/components/note-editor/writing-aids';
import type { KeptDraft } from '@/components/note-editor/writing-aids';
import { nothing } from '@/components/samples/sample-actions';
import { sampleNote, samplePage } from '@/components/samples/sample-highlights';
import type { NoteRow } from '@/lib/core/notes/rows';
import { PageNote } from './page-note';

function pageNote(note: NoteRow | null, unsaved: KeptDraft | null = null): () => JSX.Element {
  return () => (
    <WritingAidsProvider aids={{ drafts: { read: async () => unsaved, write: nothing }, listTags: async () => [] }}>
      <PageNote
        article={samplePage}
        address={samplePage.url}
        note={note}
        write={async () => ({ kind: 'refused', reason: 'full', current: null })}
        onCopy={nothing}
      />
    </WritingAidsProvider>
  );
}

const words = 'A careful piece on the *fees*. What it leaves out:\n\n- who asked for them\n- what the islands said';

/** None yet, one with tags, a long one, words that wait, and right to left. */
export const pageNoteExamples: ExampleSet = {
  component: 'page-note',
  width: 368,
  examples: [
    { name: 'none yet', view: pageNote(null) },
    { name: 'default', view: pageNote(sampleNote(1, words, ['fees', 'islands'])) },
    { name: 'long', view: pageNote(sampleNote(1, words.repeat(6), words.split(' '))) },
    { name: 'unsaved words', view: pageNote(null, { draft: { text: 'half', tags: [] }, typedTag: '', base: null }) },
    { name: 'right to left', view: pageNote(sampleNote(1, 'مقال دقيق عن الرسوم.', ['موانئ'])), direction: 'rtl' },
  ],
};
