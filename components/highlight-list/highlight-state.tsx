/** Says when the page no longer has a highlight's words, or has others in their place, and shows both. */
import type { JSX } from 'preact';
import type { ListedHighlight } from '@/components/keeping/keeping';
import { useWords } from '@/components/words';

/** Nothing for a highlight that stands where it stood, word for word. */
export function HighlightState({ listed }: { readonly listed: ListedHighlight }): JSX.Element | null {
  const words = useWords();
  if (listed.state === 'lost') return <p class="highlight-warning">{words('highlight_lost')}</p>;
  if (listed.state !== 'changed') return null;
  return (
    <div class="highlight-change">
      <p class="highlight-warning">{words('highlight_changed')}</p>
      {listed.currentText !== null && (
        <p class="highlight-now" dir="auto">
          {listed.currentText}
        </p>
      )}
    </div>
  );
}
