/** Snapshots of the library: when each was taken, what going back to it would do, and going back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import type { SnapshotSectionProps } from './check-up';
import { SnapshotEntry } from './snapshot-entry';

/** The one taken last first. */
export function SnapshotSection({ snapshots, actions, deletions, now }: SnapshotSectionProps): JSX.Element {
  const words = useWords();
  const [isTaking, setTaking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async (): Promise<void> => {
    setTaking(true);
    const outcome = await actions.takeSnapshot();
    setTaking(false);
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
  };
  return (
    <Section title={words('snapshots')} count={snapshots.length}>
      <p class="library-about">{words('snapshots_about')}</p>
      <div class="care-actions">
        <Button
          label={words(isTaking ? 'snapshot_taking' : 'snapshot_take')}
          icon="storage"
          tone="accent"
          disabled={isTaking}
          onPress={() => void take()}
        />
      </div>
      {problem !== null && (
        <p class="care-problem" role="alert">
          {words(problemMessage(problem))}
        </p>
      )}
      {snapshots.length === 0 && <p class="care-none">{words('snapshots_none')}</p>}
      <ul class="snapshot-list">
        {snapshots.map((snapshot) => (
          <SnapshotEntry key={snapshot.id} {...{ snapshot, actions, deletions, now }} />
        ))}
      </ul>
    </Section>
  );
}
