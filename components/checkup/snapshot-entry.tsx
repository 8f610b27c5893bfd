/** One snapshot. What going back to it would do is looked up before the button that does it appears. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { formatBytes } from '@/components/packs/format-bytes';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { ListedSnapshot, PreviewOutcome, SnapshotDifference, SnapshotSectionProps } from './check-up';
import { tellAge } from './tell-age';

export interface SnapshotEntryProps extends Omit<SnapshotSectionProps, 'snapshots'> {
  readonly snapshot: ListedSnapshot;
}

const reasons: Record<ListedSnapshot['reason'], MessageKey> = {
  daily: 'snapshot_daily',
  before: 'snapshot_before',
  asked: 'snapshot_asked',
};

/** Its time, its size, and one button that leads to the next. */
export function SnapshotEntry({ snapshot, actions, deletions, now }: SnapshotEntryProps): JSX.Element {
  const words = useWords();
  const [preview, setPreview] = useState<PreviewOutcome | 'reading' | null>(null);
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' }).format(
    snapshot.takenAt,
  );
  const facts = [
    words(reasons[snapshot.reason]),
    tellAge(snapshot.takenAt, now, words.language),
    formatBytes(snapshot.sizeBytes, words.language),
  ];
  const look = async (): Promise<void> => {
    setPreview('reading');
    setPreview(await actions.preview(snapshot.id));
  };
  const restore = (): void => {
    setPreview(null);
    deletions.change('did_restore_snapshot', () => actions.restore(snapshot.id), actions.undoChange);
  };
  return (
    <li class="snapshot">
      <div class="snapshot-words">
        <h3 class="snapshot-when">{when}</h3>
        <p class="snapshot-facts">{facts.join(' · ')}</p>
      </div>
      {preview === null && (
        <Button
          label={words('snapshot_look')}
          describedAs={words('about_quote', words('snapshot_look'), when)}
          onPress={() => void look()}
        />
      )}
      <div class="snapshot-preview" role="status">
        {preview === 'reading' && <p>{words('loading')}</p>}
        {preview !== null && preview !== 'reading' && preview.kind === 'refused' && (
          <p class="care-problem">
            {words(preview.reason === 'gone' ? 'snapshot_gone' : problemMessage(preview.reason))}
          </p>
        )}
        {preview !== null && preview !== 'reading' && preview.kind === 'done' && (
          <>
            <p>{tellDifference(preview.value, words)}</p>
            {preview.value.damaged > 0 && (
              <p class="care-problem">{words.count('snapshot_damaged', preview.value.damaged)}</p>
            )}
            <div class="care-actions">
              {!isSame(preview.value) && (
                <Button
                  label={words('snapshot_restore')}
                  describedAs={words('about_quote', words('snapshot_restore'), when)}
                  icon="undo"
                  tone="primary"
                  onPress={restore}
                />
              )}
              <Button label={words('cancel')} onPress={() => setPreview(null)} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

function isSame({ added, changed, removed }: SnapshotDifference): boolean {
  return added + changed + removed === 0;
}

function tellDifference(difference: SnapshotDifference, words: ReturnType<typeof useWords>): string {
  if (isSame(difference)) return words('snapshot_same');
  const { added, changed, removed } = difference;
  const pieces = [
    ...(added > 0 ? [words.count('snapshot_added', added)] : []),
    ...(changed > 0 ? [words.count('snapshot_changed', changed)] : []),
    ...(removed > 0 ? [words.count('snapshot_removed', removed)] : []),
  ];
  return pieces.join(' ');
}
