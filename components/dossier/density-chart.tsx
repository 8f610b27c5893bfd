/** How much a timeline tells of each stretch of years, as bars; a press leaves only that stretch. */
import type { JSX } from 'preact';
import { useFormatDate } from '@/components/dates';
import { useMoving } from '@/components/timeline/use-moving';
import { useWords } from '@/components/words';
import type { DensityBin } from '@/lib/core/dossier/density';
import { dossierSources } from '@/lib/core/dossier/dossier-timeline';
import type { YearSpan } from '@/lib/core/dossier/dossier-timeline';

export interface DensityChartProps {
  readonly bins: readonly DensityBin[];
  /** Null for all years. */
  readonly chosen: YearSpan | null;
  readonly onChoose: (years: YearSpan | null) => void;
}

/** One stop for the tab key, arrows from bar to bar. Nothing where there is one stretch alone. */
export function DensityChart({ bins, chosen, onChoose }: DensityChartProps): JSX.Element | null {
  const words = useWords();
  const formatDate = useFormatDate();
  const full = bins.filter(({ count }) => count > 0);
  const moving = useMoving(full.length, undefined);
  const [first, last] = [bins[0], bins.at(-1)];
  if (full.length < 2 || first === undefined || last === undefined) return null;
  const most = bins.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const tellYears = ({ from, to }: YearSpan): string =>
    from === to
      ? formatDate(toEdtfYear(from), 'long')
      : `${formatDate(toEdtfYear(from), 'long')} – ${formatDate(toEdtfYear(to), 'long')}`;
  return (
    <div class="density">
      <ol class="density-bars" aria-label={words('dossier_density')} {...moving.list}>
        {bins.map((bin) => {
          if (bin.count === 0) return <li key={bin.from} class="density-empty" aria-hidden="true" />;
          const isChosen = chosen?.from === bin.from;
          const label = words.count('dossier_density_bar', bin.count, tellYears(bin));
          return (
            <li key={bin.from}>
              <button
                type="button"
                class="density-bar"
                aria-pressed={isChosen}
                aria-label={label}
                title={label}
                onClick={() => onChoose(isChosen ? null : { from: bin.from, to: bin.to })}
                {...moving.stop(full.indexOf(bin))}
              >
                {dossierSources.map((source) => (
                  <span
                    key={source}
                    class={`density-part density-${source}`}
                    style={{ '--share': bin.bySource[source] / most }}
                  />
                ))}
              </button>
            </li>
          );
        })}
      </ol>
      <p class="density-ends" aria-hidden="true">
        <span>{formatDate(toEdtfYear(first.from), 'short')}</span>
        <span>{formatDate(toEdtfYear(last.to), 'short')}</span>
      </p>
    </div>
  );
}

/** EDTF counts years as astronomers do, and so do we. */
function toEdtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
