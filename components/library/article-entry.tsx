/** One article in the library: its head, what was kept from it, and what can be done with all of it. */
import type { JSX } from 'preact';
import { ArticleHead } from '@/components/article-head/article-head';
import { Button } from '@/components/button/button';
import { HighlightList } from '@/components/highlight-list/highlight-list';
import type { ChangeOutcome, KeepingActions } from '@/components/keeping/keeping';
import { ExportButtons } from '@/components/export-buttons/export-buttons';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { toListed } from '@/components/lost/moved-highlights';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import { useWords } from '@/components/words';
import type { HighlightId, PageId, PageWithHighlights } from '@/lib/core/notes/rows';

/** What can be done in the library. */
export interface LibraryActions {
  readonly keeping: KeepingActions;
  readonly deletePage: (id: PageId) => Promise<ChangeOutcome>;
  readonly restorePage: (id: PageId) => Promise<ChangeOutcome>;
  /** Opens the article at a passage. */
  readonly onOpenPassage: (article: PageWithHighlights, id: HighlightId) => void;
  readonly onCopyText: (text: string) => void;
  /** True when it is on the clipboard. */
  readonly onCopyMarkdown: (article: PageWithHighlights) => Promise<boolean>;
  readonly onDownloadMarkdown: (article: PageWithHighlights) => void;
  /** Leads to all other ways to take it away. */
  readonly onExport: (id: PageId) => void;
}

export interface ArticleEntryProps {
  readonly article: PageWithHighlights;
  readonly actions: LibraryActions;
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
  /** The highlights that stood otherwise when the article was last visited. */
  readonly moved: MovedHighlights;
}

/** In the library no page is open: what is known of a highlight's place is what the last visit saw. */
export function ArticleEntry({ article, actions, deletions, moved }: ArticleEntryProps): JSX.Element {
  const words = useWords();
  const { page, highlights } = article;
  return (
    <article class="article-entry">
      <div class="article-top">
        <ArticleHead article={page} level={2} href={page.url}>
          <span>{words.count('highlights_count', highlights.length)}</span>
        </ArticleHead>
        <div class="article-actions">
          <ExportButtons
            onCopy={() => actions.onCopyMarkdown(article)}
            onDownload={() => actions.onDownloadMarkdown(article)}
          />
          <Button label={words('export_more')} onPress={() => actions.onExport(page.id)} />
          <Button
            label={words('delete')}
            describedAs={words('about_quote', words('delete'), page.title)}
            icon="trash"
            iconOnly
            onPress={() =>
              deletions.remove(
                () => actions.deletePage(page.id),
                () => actions.restorePage(page.id),
              )
            }
          />
        </div>
      </div>
      <HighlightList
        highlights={highlights.map((kept) => toListed(kept, moved))}
        actions={actions.keeping}
        deletions={deletions}
        address={page.url}
        places={null}
        onJump={(id) => actions.onOpenPassage(article, id)}
        onCopy={actions.onCopyText}
        namesEntities
      />
    </article>
  );
}
