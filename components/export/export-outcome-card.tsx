/** What became of files that were written: how many of which kind, what was left when it stopped, and where both sides' words stand now. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { ExportOutcome, PlaceProblem } from './export';

const stops: Readonly<Record<PlaceProblem, MessageKey>> = {
  denied: 'export_stopped_denied',
  full: 'export_stopped_full',
  gone: 'export_stopped_gone',
  failed: 'export_stopped_failed',
};

export interface ExportOutcomeCardProps {
  /** Null for files that were brought and downloaded. */
  readonly place: string | null;
  readonly outcome: ExportOutcome;
}

/** Files that are done are listed when it stopped, so that nobody has to look for them. */
export function ExportOutcomeCard({ place, outcome }: ExportOutcomeCardProps): JSX.Element {
  const words = useWords();
  const { added, updated, unchanged, left, conflicts } = outcome;
  const isStopped = outcome.kind === 'stopped';
  const changed = [...added, ...updated];
  return (
    <div class="export-outcome">
      {isStopped && (
        <p class="export-problem">
          {words(outcome.problem === null ? 'export_stopped' : stops[outcome.problem])}
          {left > 0 && ` ${words.count('export_left', left)}`}
        </p>
      )}
      {!isStopped && changed.length === 0 && <p>{words('export_nothing_new')}</p>}
      {!isStopped && changed.length > 0 && (
        <p>{place === null ? words('export_downloaded') : words('export_written', place)}</p>
      )}
      <ul class="export-sums">
        {added.length > 0 && <li>{words.count('export_added', added.length)}</li>}
        {updated.length > 0 && <li>{words.count('export_updated', updated.length)}</li>}
        {unchanged > 0 && <li>{words.count('export_unchanged', unchanged)}</li>}
      </ul>
      {isStopped && changed.length > 0 && <FileNames paths={changed} />}
      {conflicts.length > 0 && <p class="export-problem">{words.count('export_conflicts', conflicts.length)}</p>}
      {conflicts.map(({ path, text, count }) => (
        <details key={path} class="export-conflict">
          <summary>{words.count('export_conflict_file', count, path)}</summary>
          <pre class="export-text" dir="auto" tabIndex={0} role="region" aria-label={path}>
            {text}
          </pre>
        </details>
      ))}
    </div>
  );
}

/** So many are named. */
const mostNamed = 200;

function FileNames({ paths }: { readonly paths: readonly string[] }): JSX.Element {
  const words = useWords();
  return (
    <details class="export-conflict">
      <summary>{words('export_done_files')}</summary>
      <ul class="export-names">
        {paths.slice(0, mostNamed).map((path) => (
          <li key={path} dir="auto">
            {path}
          </li>
        ))}
      </ul>
    </details>
  );
}
