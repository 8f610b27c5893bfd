/** One line of what is known, what kept articles date and what the reader highlighted; by source and by years. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Section } from '@/components/section/section';
import { Timeline } from '@/components/timeline/timeline';
import { useWords } from '@/components/words';
import { toDensity } from '@/lib/core/dossier/density';
import { dossierSources, toDossierTimeline } from '@/lib/core/dossier/dossier-timeline';
import type { DossierEntries, DossierSource, YearSpan } from '@/lib/core/dossier/dossier-timeline';
import type { MessageKey } from '@/lib/platform/words';
import { DensityChart } from './density-chart';

export interface DossierTimelineProps {
  readonly name: string;
  readonly dated: DossierEntries;
  /** EDTF date up to which the background knows; null without background. */
  readonly asOf: string | null;
}

const labels: Readonly<Record<DossierSource, MessageKey>> = {
  known: 'timeline_source_known',
  kept: 'timeline_source_kept',
  note: 'highlights',
};

/** So many stretches of years can be told apart in the width of a column. */
const mostStretches = 48;

/** Sources that have nothing are not offered. */
export function DossierTimeline({ name, dated, asOf }: DossierTimelineProps): JSX.Element {
  const words = useWords();
  const [left, setLeft] = useState<ReadonlySet<DossierSource>>(new Set());
  const [years, setYears] = useState<YearSpan | null>(null);
  const { entries, undatedCount } = dated;
  const counts = dossierSources.map((source) => entries.filter((entry) => entry.source === source).length);
  const sources = useMemo(() => new Set(dossierSources.filter((source) => !left.has(source))), [left]);
  const bins = useMemo(() => {
    const wanted: ReadonlySet<string> = sources;
    const shown = entries.filter(({ source }) => wanted.has(source));
    return toDensity(shown, mostStretches);
  }, [entries, sources]);
  // Other sources may leave nothing of the years that were chosen.
  const span = bins.some(({ from, to }) => from === years?.from && to === years.to) ? years : null;
  const timeline = useMemo(
    () => toDossierTimeline(entries, { sources, years: span }, asOf),
    [entries, sources, span, asOf],
  );
  const toggle = (source: DossierSource): void => {
    const next = new Set(left);
    if (!next.delete(source)) next.add(source);
    setLeft(next);
  };
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <Section title={words('dossier_timeline')} count={timeline.before.length}>
      {entries.length === 0 && <p class="dossier-source">{words('dossier_timeline_none')}</p>}
      {counts.filter((count) => count > 0).length > 1 && (
        <div class="choices" role="group" aria-label={words('dossier_sources')}>
          {dossierSources.map(
            (source, index) =>
              (counts[index] ?? 0) > 0 && (
                <button
                  key={source}
                  type="button"
                  class={`choice timeline-from-${source}`}
                  aria-pressed={!left.has(source)}
                  onClick={() => toggle(source)}
                >
                  {words(labels[source])} <span class="choice-count">{numbers.format(counts[index] ?? 0)}</span>
                </button>
              ),
          )}
        </div>
      )}
      <DensityChart bins={bins} chosen={span} onChoose={setYears} />
      {span !== null && <Button label={words('dossier_all_years')} tone="accent" onPress={() => setYears(null)} />}
      <Timeline key={`${String(span?.from)} ${[...left].join()}`} timeline={timeline} name={name} />
      {undatedCount > 0 && <p class="dossier-source">{words.count('dossier_undated', undatedCount)}</p>}
    </Section>
  );
}
