/** One thing in the trash: what it is, its words, what it belongs to, and how long it stays. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { shorten } from '@/components/highlight-list/shorten';
import { useWords } from '@/components/words';
import { trashMs } from '@/lib/core/care/trash-entry';
import type { TrashEntry } from '@/lib/core/care/trash-entry';
import { tellEntry } from './tell-entry';

export interface TrashRowProps {
  readonly entry: TrashEntry;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onRestore: () => void;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** The tick chooses it for restoring together with others. */
export function TrashRow({ entry, now, isChosen, onChoose, onRestore }: TrashRowProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const { title, text, belongs } = tellEntry(entry, words);
  const daysLeft = Math.max(0, Math.ceil((entry.deletedAt + trashMs - now) / dayMs));
  const name = text === '' ? title : text;
  return (
    <li class="trash-row">
      <input
        type="checkbox"
        id={fieldId}
        checked={isChosen}
        aria-label={words('trash_choose', shorten(name))}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div class="trash-body">
        <div class="trash-words">
          <label class="trash-kind" for={fieldId}>
            {title}
          </label>
          {text !== '' && (
            <p class="trash-text" dir="auto">
              {text}
            </p>
          )}
          {belongs !== '' && (
            <p class="trash-belongs" dir="auto">
              {belongs}
            </p>
          )}
          <p class="trash-left">{words.count('trash_days_left', daysLeft)}</p>
        </div>
        <Button
          label={words('trash_restore')}
          describedAs={words('about_quote', words('trash_restore'), shorten(name))}
          icon="undo"
          tone="accent"
          onPress={onRestore}
        />
      </div>
    </li>
  );
}
