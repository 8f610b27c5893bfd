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
  /** 1 where the heading is the title of the whole page. */
  readonly level?: 1 | 2;
  readonly children: ComponentChildren;
}

/** A region that is named by its heading. */
export function Section({ title, count, actions = null, level = 2, children }: SectionProps): JSX.Element {
  const words = useWords();
  const titleId = useId();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="section" aria-labelledby={titleId}>
      <div class="section-head">
        <Heading class={level === 1 ? 'library-title' : 'section-title'} id={titleId}>
          {title}
          {count !== null && count > 0 && (
            <span class="section-count"> {new Intl.NumberFormat(words.language).format(count)}</span>
          )}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
