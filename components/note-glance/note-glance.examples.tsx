/** The states of a note read in passing. */
import type { ExampleSet } from '@/components/example';
import { NoteGlance } from './note-glance';

const words = 'Promises without dates.\nCheck the minutes of the March meeting.';

/** Short, long, tags alone, right to left. */
export const noteGlanceExamples: ExampleSet = {
  component: 'note-glance',
  width: 340,
  examples: [
    { name: 'default', view: () => <NoteGlance colour="claim" text={words} tags={['shipping']} /> },
    {
      name: 'long',
      view: () => (
        <NoteGlance
          colour="evidence"
          text={`${words} `.repeat(12)}
          tags={Array.from({ length: 100 }, (_, index) => `tag-${String(index)}`)}
        />
      ),
    },
    { name: 'tags alone', view: () => <NoteGlance colour="doubt" text="" tags={['fees', 'islands']} /> },
    {
      name: 'right to left',
      view: () => <NoteGlance colour="quote" text="راجع التواريخ في محضر الاجتماع." tags={['موانئ']} />,
      direction: 'rtl',
    },
  ],
};
