/** "Check my library": how far it is, what it mended in words, and what it could not mend. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { Section } from '@/components/section/section';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { LibraryReport } from '@/lib/core/care/library-report';
import type { CheckState, CheckUpActions } from './check-up';
import { DamagedRows } from './damaged-rows';
import { tellFindings } from './tell-findings';

export interface LibraryCheckProps {
  readonly state: CheckState;
  readonly actions: Pick<CheckUpActions, 'onCheck' | 'onStopCheck' | 'onCopy' | 'undoMending' | 'undoChange'>;
  readonly deletions: Pick<Deletions, 'change'>;
}

/** One button, and beneath it what is going on. */
export function LibraryCheck({ state, actions, deletions }: LibraryCheckProps): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('check_title')} count={null}>
      <p class="library-about">{words('check_about')}</p>
      <div class="care-actions">
        {state.kind === 'working' ? (
          <>
            <progress value={state.share} max={1} aria-label={words('check_working')} />
            <Button label={words('check_stop')} icon="close" onPress={actions.onStopCheck} />
          </>
        ) : (
          <Button label={words('check_start')} icon="check" tone="primary" onPress={actions.onCheck} />
        )}
      </div>
      <div role="status" class="care-said">
        {state.kind === 'stopped' && <p>{words('check_stopped')}</p>}
        {state.kind === 'failed' && <p class="care-problem">{words(problemMessage(state.problem))}</p>}
        {state.kind === 'done' && <CheckReport report={state.report} {...{ actions, deletions }} />}
      </div>
    </Section>
  );
}

interface CheckReportProps extends Omit<LibraryCheckProps, 'state'> {
  readonly report: LibraryReport;
}

function CheckReport({ report, actions, deletions }: CheckReportProps): JSX.Element {
  const words = useWords();
  const { counts, mended, damaged, changeSetId } = report;
  const looked = words(
    'check_looked',
    words.count('articles_count', counts.pages ?? 0),
    words.count('highlights_count', counts.highlights ?? 0),
    words.count('notes_count', counts.notes ?? 0),
  );
  return (
    <>
      <p class="care-looked">{looked}</p>
      {mended.length === 0 && damaged.length === 0 && <p class="care-sound">{words('check_sound')}</p>}
      {mended.length > 0 && (
        <ul class="care-findings">
          {tellFindings(mended, words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {changeSetId !== null && (
        <div class="care-actions">
          <Button
            label={words('check_undo')}
            icon="undo"
            onPress={() =>
              deletions.change('did_undo_mending', () => actions.undoMending(changeSetId), actions.undoChange)
            }
          />
        </div>
      )}
      {damaged.length > 0 && <DamagedRows rows={damaged} onCopy={actions.onCopy} />}
    </>
  );
}
