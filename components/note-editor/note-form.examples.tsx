/** The states of a note being written. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleHighlights, sampleNote } from '@/components/samples/sample-highlights';
import { NoteForm } from './note-form';
import type { NoteFormProps } from './note-form';

const quote = { text: sampleHighlights[0]?.highlight.anchor.exact ?? '', colour: 'claim' } as const;
const draft = {
  text: 'Promises without dates. Check the minutes of the March meeting.',
  tags: ['shipping', 'treaties'],
};

function form(changes: Partial<NoteFormProps>): () => JSX.Element {
  return () => (
    <NoteForm
      quote={quote}
      draft={draft}
      typedTag=""
      status={{ kind: 'writing' }}
      onDraft={nothing}
      onSave={nothing}
      onCancel={nothing}
      onDiscard={nothing}
      onSettle={nothing}
      onCopy={nothing}
      {...changes}
    />
  );
}

/** Empty, full, and everything that can come between a reader and a saved note. */
export const noteFormExamples: ExampleSet = {
  component: 'note-form',
  width: 368,
  examples: [
    { name: 'empty', view: form({ draft: { text: '', tags: [] } }) },
    { name: 'default', view: form({ typedTag: 'fee' }) },
    {
      name: 'long',
      view: form({
        draft: { text: draft.text.repeat(30), tags: 'a quick brown fox jumps over the lazy dog again'.split(' ') },
      }),
    },
    { name: 'saving', view: form({ status: { kind: 'saving' } }) },
    { name: 'leaving', view: form({ status: { kind: 'leaving' } }) },
    { name: 'could not save', view: form({ status: { kind: 'refused', reason: 'full' } }) },
    {
      name: 'conflict',
      view: form({
        status: {
          kind: 'conflict',
          theirs: sampleNote(1, 'The minutes are out: no dates in them either.\n\nAsk the court.'),
        },
      }),
    },
    {
      name: 'right to left',
      view: form({ draft: { text: 'راجع التواريخ في محضر الاجتماع.', tags: ['موانئ', 'shipping'] } }),
      direction: 'rtl',
    },
  ],
};
