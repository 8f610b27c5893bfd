/** Says when the page no longer has a highlight's words, or has others in their place, and what can be done about it. */
import type { JSX } from 'preact';
import type { KeepingActions, ListedHighlight } from '@/components/keeping/keeping';
import { ChangedWords } from '@/components/lost/changed-words';
import { LostElsewhere } from '@/components/lost/lost-elsewhere';
import { LostHighlight } from '@/components/lost/lost-highlight';
import type { PagePlace, PlaceActions } from '@/components/lost/place-actions';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';

export interface HighlightStateProps {
  readonly listed: ListedHighlight;
  readonly actions: Pick<KeepingActions, 'keepWords' | 'undoChange'>;
  readonly changes: Pick<Deletions, 'change'>;
  /** Null where the page is not open. */
  readonly places: PlaceActions | null;
  /** Whether places like a lost one are looked for at once. */
  readonly looksAtOnce: boolean;
  /** Opens the article where it is not open; null where it is, or cannot be. */
  readonly onOpen: (() => void) | null;
}

/** Nothing for a highlight that stands where it stood, word for word. */
export function HighlightState(props: HighlightStateProps): JSX.Element | null {
  const words = useWords();
  const { listed, actions, changes, places } = props;
  const { highlight, currentText } = listed;
  const seen = { id: highlight.id, revision: highlight.revision };
  const attach = (place: PagePlace): void => {
    if (places !== null) changes.change('did_attach', () => places.attach(seen, place), actions.undoChange);
  };
  if (listed.state === 'lost') {
    if (places === null)
      return <LostElsewhere quote={highlight.anchor.exact} lookedAt={listed.lookedAt ?? null} onOpen={props.onOpen} />;
    return <LostHighlight highlight={highlight} places={places} looksAtOnce={props.looksAtOnce} onAttach={attach} />;
  }
  if (listed.state !== 'changed') return null;
  if (currentText === null) return <p class="highlight-warning">{words('highlight_changed')}</p>;
  const start = listed.start ?? null;
  return (
    <ChangedWords
      oldText={highlight.anchor.exact}
      newText={currentText}
      isSettled={highlight.keptAgainst === currentText}
      onKeepOld={() => changes.change('did_keep_words', () => actions.keepWords(seen, currentText), actions.undoChange)}
      onTakeNew={
        places === null || start === null
          ? null
          : () => attach({ start, end: start + currentText.length, text: currentText })
      }
    />
  );
}
