/** The headings of a project with the length of what stands under each; a press leads there. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { OutlineSection } from '@/lib/core/projects/outline';

export interface OutlineProps {
  readonly sections: readonly OutlineSection[];
}

/** Nothing for a project without headings. */
export function Outline({ sections }: OutlineProps): JSX.Element | null {
  const words = useWords();
  const numbers = new Intl.NumberFormat(words.language);
  if (!sections.some(({ heading }) => heading !== null)) return null;
  return (
    <nav class="project-outline" aria-label={words('project_outline')}>
      <ol>
        {sections.map(({ heading, partIds, wordCount }) => (
          <li key={heading?.id ?? 'start'}>
            <button type="button" class="outline-jump" onClick={() => show(partIds[0])}>
              <span dir="auto">{heading?.text ?? words('project_outline_start')}</span>
              <span class="outline-count" title={words.count('words_count', wordCount)}>
                {numbers.format(wordCount)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function show(partId: string | undefined): void {
  const grip = document.querySelector<HTMLElement>(`[data-part="${partId ?? ''}"] .part-grip`);
  grip?.scrollIntoView({ block: 'start' });
  grip?.focus({ preventScroll: true });
}
