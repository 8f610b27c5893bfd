/** Rows that fit nothing and were set aside: what is left of each, to be read and taken elsewhere. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import type { DamagedRow } from '@/lib/core/care/library-report';

export interface DamagedRowsProps {
  readonly rows: readonly DamagedRow[];
  readonly onCopy: (text: string) => void;
}

/** More than this nobody reads; the copy holds all of them. */
const shownAtMost = 20;
/** Code units of one row that are shown. */
const textAtMost = 2_000;

/** They stay where they lie; nothing here changes them. */
export function DamagedRows({ rows, onCopy }: DamagedRowsProps): JSX.Element {
  const words = useWords();
  return (
    <div class="damaged">
      <p class="damaged-why">
        <Icon name="warning" />
        <span>{words.count('damaged_rows', rows.length)}</span>
      </p>
      <Button label={words('damaged_copy')} icon="copy" tone="accent" onPress={() => onCopy(print(rows))} />
      <ul class="damaged-list">
        {rows.slice(0, shownAtMost).map((row) => (
          <li key={`${row.table} ${row.key}`}>
            <details>
              <summary>
                {row.table} · <bdi>{row.key}</bdi>
              </summary>
              <pre class="damaged-text" dir="ltr" tabIndex={0}>
                {print(row.stored).slice(0, textAtMost)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A row may hold what JSON has no words for, and is then told by what it prints as. */
function print(stored: unknown): string {
  try {
    return stored === undefined ? '' : JSON.stringify(stored, null, 2);
  } catch {
    return String(stored);
  }
}
