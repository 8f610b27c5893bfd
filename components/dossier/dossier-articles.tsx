/** The articles that name an entity, the newest first, with the reader's highlights on it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleHead } from '@/components/article-head/article-head';
import { Button } from '@/components/button/button';
import { HighlightList } from '@/components/highlight-list/highlight-list';
import { toListed } from '@/components/lost/moved-highlights';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import { Section } from '@/components/section/section';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { DossierArticle } from '@/lib/core/dossier/dossier';
import type { DossierActions } from './dossier-state';

export interface DossierArticlesProps {
  readonly articles: readonly DossierArticle[];
  readonly moved: MovedHighlights;
  readonly actions: Pick<DossierActions, 'keeping' | 'openPassage' | 'onCopy'>;
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
}

/** So many articles are drawn at a time; more on demand. */
const articlesAtOnce = 30;

/** Highlights first: what the reader chose says more than where it is merely named. */
export function DossierArticles(props: DossierArticlesProps): JSX.Element {
  const words = useWords();
  const [room, setRoom] = useState(articlesAtOnce);
  const quoted = props.articles.filter(({ highlights }) => highlights.length > 0);
  const named = props.articles.filter(({ highlights }) => highlights.length === 0);
  const highlightCount = quoted.reduce((sum, { highlights }) => sum + highlights.length, 0);
  return (
    <>
      <Section title={words('dossier_highlights')} count={highlightCount}>
        {quoted.length === 0 && <p class="dossier-source">{words('dossier_highlights_none')}</p>}
        <div class="dossier-articles">
          {quoted.slice(0, room).map((article) => (
            <QuotedArticle key={article.page.id} article={article} {...props} />
          ))}
        </div>
      </Section>
      {named.length > 0 && (
        <Section title={words('dossier_also_named')} count={named.length}>
          <ul class="dossier-named">
            {named.slice(0, room).map(({ page, mentionCount }) => (
              <li key={page.id}>
                <ArticleHead article={page} level={3} href={page.url}>
                  <span>{words.count('names_places', mentionCount)}</span>
                </ArticleHead>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {Math.max(quoted.length, named.length) > room && (
        <Button label={words('show_more')} tone="accent" onPress={() => setRoom(room + articlesAtOnce)} />
      )}
    </>
  );
}

interface QuotedArticleProps extends Omit<DossierArticlesProps, 'articles'> {
  readonly article: DossierArticle;
}

function QuotedArticle({ article, moved, actions, deletions }: QuotedArticleProps): JSX.Element {
  const words = useWords();
  const { page, highlights, mentionCount } = article;
  return (
    <article class="dossier-article">
      <ArticleHead article={page} level={3} href={page.url}>
        <>{mentionCount > 0 && <span>{words.count('names_places', mentionCount)}</span>}</>
      </ArticleHead>
      <HighlightList
        highlights={highlights.map((kept) => toListed(kept, moved))}
        actions={actions.keeping}
        deletions={deletions}
        address={page.url}
        places={null}
        onJump={(id) => actions.openPassage(page, highlights.find((one) => one.highlight.id === id)?.highlight ?? null)}
        onCopy={actions.onCopy}
      />
    </article>
  );
}
