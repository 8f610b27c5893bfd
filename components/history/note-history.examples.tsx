/** The history of a note. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleNow } from '@/components/samples/sample-trash';
import type { NoteState } from '@/lib/core/care/note-state';
import { HistoryStates } from './history-states';

const minuteMs = 60_000;

/** A note that was written, changed, deleted and written again. */
export const sampleStates: readonly NoteState[] = [
  { text: 'Promises without dates. Check the minutes.', tags: ['shipping'] },
  { text: 'Promises with two dates. Check the minutes of the March meeting.', tags: ['shipping', 'treaties'] },
  { text: '', tags: [] },
  { text: 'Two dates, both wrong: the meeting was in May.', tags: ['treaties'] },
].map((words, index) => ({ ...words, at: sampleNow + index * minuteMs, isDeleted: words.text === '' }));

/** Its states as the window shows them. */
export const noteHistoryExamples: ExampleSet = {
  component: 'note-history',
  width: 560,
  examples: [
    { name: 'default', view: () => <HistoryStates states={sampleStates} onBringBack={nothing} /> },
    { name: 'one state', view: () => <HistoryStates states={sampleStates.slice(0, 1)} onBringBack={nothing} /> },
    {
      name: 'right to left',
      view: () => <HistoryStates states={sampleStates} onBringBack={nothing} />,
      direction: 'rtl',
    },
  ],
};
