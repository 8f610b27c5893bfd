/** An article's title with outlet, author and date beneath, as every surface shows it. */
import type { JSX } from 'preact';
import { toDateTime, useFormatDate } from '@/components/dates';
import type { PageRow } from '@/lib/core/notes/rows';

export interface ArticleHeadProps {
  readonly article: Pick<PageRow, 'title' | 'site' | 'byline' | 'published'>;
  readonly level: 1 | 2;
  /** Opens the article; without it the title is plain. */
  readonly href?: string;
  /** What follows the date on the same line. */
  readonly children?: JSX.Element;
}

/** What the page does not tell is left out, not filled in. */
export function ArticleHead({ article, level, href, children }: ArticleHeadProps): JSX.Element {
  const formatDate = useFormatDate();
  const Heading = level === 1 ? 'h1' : 'h2';
  const { title, site, byline, published } = article;
  return (
    <header class="article-head">
      <Heading class="article-title" dir="auto">
        {href === undefined ? (
          title
        ) : (
          <a href={href} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        )}
      </Heading>
      <p class="article-line">
        {site !== null && <Part>{site}</Part>}
        {byline !== null && <Part>{byline}</Part>}
        {published !== null && <time dateTime={toDateTime(published)}>{formatDate(published, 'long')}</time>}
        {children}
      </p>
    </header>
  );
}

/** A name in its own direction, so that a Hebrew outlet does not turn an English line around. */
function Part({ children }: { readonly children: string }): JSX.Element {
  return (
    <span>
      <bdi>{children}</bdi>
    </span>
  );
}
