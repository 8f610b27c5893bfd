/** Beneath a quotation whose words were edited by the publisher: the words that stand there now, and which of both the reader wants. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import { diffWords } from '@/lib/core/anchors/diff-words';
import { WordDiff } from './word-diff';

export interface ChangedWordsProps {
  readonly oldText: string;
  readonly newText: string;
  /** Whether the reader has already chosen the old words over these. */
  readonly isSettled: boolean;
  readonly onKeepOld: () => void;
  /** Null where the page that has the new words is not open. */
  readonly onTakeNew: (() => void) | null;
}

/** Settled, it only says what stands there now. */
export function ChangedWords({ oldText, newText, isSettled, onKeepOld, onTakeNew }: ChangedWordsProps): JSX.Element {
  const words = useWords();
  return (
    <div class="highlight-change">
      <p class={isSettled ? 'changed-settled' : 'highlight-warning'}>
        {words(isSettled ? 'changed_kept' : 'highlight_changed')}
      </p>
      <p class="highlight-now" dir="auto">
        <WordDiff spans={diffWords(oldText, newText)} show="new" />
      </p>
      <div class="lost-buttons">
        {onTakeNew !== null && (
          <Button
            label={words('changed_take_new')}
            describedAs={words('about_quote', words('changed_take_new'), newText)}
            icon="check"
            tone="accent"
            onPress={onTakeNew}
          />
        )}
        {!isSettled && (
          <Button
            label={words('changed_keep_old')}
            describedAs={words('about_quote', words('changed_keep_old'), oldText)}
            onPress={onKeepOld}
          />
        )}
      </div>
    </div>
  );
}
