/** A part of a surface with a heading and how much there is of it. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words';

export interface SectionProps {
  readonly title: string;
  /** Shown beside the heading; null for what is not counted, or is nothing. */
  readonly count: number | null;
  /** What can be done with the whole of it, on the heading's line. */
  readonly actions?: JSX.Element | null;
  readonly children: ComponentChildren;
}

/** A region that is named by its heading. */
export function Section({ title, count, actions = null, children }: SectionProps): JSX.Element {
  const words = useWords();
  const titleId = useId();
  return (
    <section class="section" aria-labelledby={titleId}>
      <div class="section-head">
        <h2 class="section-title" id={titleId}>
          {title}
          {count !== null && count > 0 && (
            <span class="section-count"> {new Intl.NumberFormat(words.language).format(count)}</span>
          )}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
