/** The states of a note, the newest first, each beside the one before it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { WordDiff } from '@/components/lost/word-diff';
import { useWords } from '@/components/words';
import type { NoteState } from '@/lib/core/care/note-state';
import { diffWords } from '@/lib/core/anchors/diff-words';

export interface HistoryStatesProps {
  /** Oldest first. */
  readonly states: readonly NoteState[];
  readonly onBringBack: (state: NoteState) => void;
}

/** So many are drawn at a time, for comparing words takes a moment; more on demand. */
const pageLength = 20;
/** Texts longer than this (code units) are shown without being compared. */
const comparedAtMost = 20_000;

/** The state of now has no button. */
export function HistoryStates({ states, onBringBack }: HistoryStatesProps): JSX.Element {
  const words = useWords();
  const [length, setLength] = useState(pageLength);
  const newestFirst = states.map((state, index) => ({ state, before: states[index - 1] ?? null })).reverse();
  return (
    <>
      <ol class="history-states">
        {newestFirst.slice(0, length).map(({ state, before }, index) => (
          <HistoryState
            key={newestFirst.length - index}
            {...{ state, before }}
            onBringBack={index === 0 || state.isDeleted ? null : () => onBringBack(state)}
          />
        ))}
      </ol>
      {newestFirst.length > length && (
        <Button label={words('show_more')} tone="accent" onPress={() => setLength(length + pageLength)} />
      )}
    </>
  );
}

interface HistoryStateProps {
  readonly state: NoteState;
  readonly before: NoteState | null;
  /** Null for what cannot be brought back: it is there, or says nothing. */
  readonly onBringBack: (() => void) | null;
}

function HistoryState({ state, before, onBringBack }: HistoryStateProps): JSX.Element {
  const words = useWords();
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' }).format(state.at);
  return (
    <li class="history-state">
      <div class="history-when">
        <h3>{when}</h3>
        {onBringBack !== null && (
          <Button
            label={words('history_bring_back')}
            describedAs={words('about_quote', words('history_bring_back'), when)}
            icon="undo"
            tone="accent"
            onPress={onBringBack}
          />
        )}
      </div>
      {state.isDeleted ? <p class="care-none">{words('history_deleted')}</p> : <StateWords {...{ state, before }} />}
      {!state.isDeleted && state.tags.length > 0 && (
        <p class="history-tags">
          {state.tags.map((tag) => (
            <span key={tag} class="tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function StateWords({ state, before }: Pick<HistoryStateProps, 'state' | 'before'>): JSX.Element {
  const isCompared = before !== null && before.text.length + state.text.length <= comparedAtMost;
  return (
    <p class="history-words" dir="auto">
      {isCompared ? <WordDiff spans={diffWords(before.text, state.text)} show="both" /> : state.text}
    </p>
  );
}
