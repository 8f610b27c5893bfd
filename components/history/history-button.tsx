/** The way to the history of a note, beside the note. Where no history can be read it is not there. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import { useHistorySource } from './history-source';
import type { NoteSubject } from './history-source';
import { NoteHistory } from './note-history';

export interface HistoryButtonProps {
  readonly subject: NoteSubject;
  /** What the note is on, for when the button is read out of its place. */
  readonly about: string;
}

/** A note that was written once has no history yet, and no button. */
export function HistoryButton({ subject, about }: HistoryButtonProps): JSX.Element | null {
  const words = useWords();
  const source = useHistorySource();
  const [opened, setOpened] = useState<NoteSubject | null>(null);
  if (source === null || (subject.row.revision < 2 && opened === null)) return null;
  return (
    <>
      <Button
        label={words('history')}
        describedAs={words('about_quote', words('history'), about)}
        icon="history"
        iconOnly
        onPress={() => setOpened(subject)}
      />
      {opened !== null && <NoteHistory subject={opened} source={source} onClose={() => setOpened(null)} />}
    </>
  );
}
