/** Every lost highlight of the library in one place, article by article, folded away until it is asked for. Nothing is drawn when none is lost. */
import type { JSX } from 'preact';
import { HighlightList } from '@/components/highlight-list/highlight-list';
import type { KeepingActions } from '@/components/keeping/keeping';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { HighlightId, PageWithHighlights } from '@/lib/core/notes/rows';
import { listLost, toListed } from './moved-highlights';
import type { MovedHighlights } from './moved-highlights';

export interface LostOverviewProps {
  readonly articles: readonly PageWithHighlights[];
  readonly moved: MovedHighlights;
  readonly actions: {
    readonly keeping: KeepingActions;
    readonly onOpenPassage: (article: PageWithHighlights, id: HighlightId) => void;
    readonly onCopyText: (text: string) => void;
  };
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
}

/** The articles below list them too: lost or not, a highlight stays where it was kept. */
export function LostOverview({ articles, moved, actions, deletions }: LostOverviewProps): JSX.Element | null {
  const words = useWords();
  const lost = listLost(articles, moved);
  if (lost.length === 0) return null;
  const count = lost.reduce((sum, { highlights }) => sum + highlights.length, 0);
  return (
    <details class="lost-overview">
      <summary>{words.count('lost_count', count)}</summary>
      <div class="lost-articles">
        {lost.map((article) => (
          <section key={article.page.id} aria-label={article.page.title}>
            <h2 class="lost-article-title">{article.page.title}</h2>
            <HighlightList
              highlights={article.highlights.map((kept) => toListed(kept, moved))}
              actions={actions.keeping}
              deletions={deletions}
              address={article.page.url}
              places={null}
              onJump={(id) => actions.onOpenPassage(article, id)}
              onCopy={actions.onCopyText}
            />
          </section>
        ))}
      </div>
    </details>
  );
}
