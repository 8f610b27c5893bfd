/** An article's title with outlet, author and date beneath, as every surface shows it. */
import type { JSX } from 'preact';
import { toDateTime, useFormatDate } from '@/components/dates';
import { Marked } from '@/components/marked/marked';
import type { PageRow } from '@/lib/core/notes/rows';

export interface ArticleHeadProps {
  readonly article: Pick<PageRow, 'title' | 'site' | 'byline' | 'published'>;
  readonly level: 1 | 2 | 3;
  /** Opens the article; without it, or where it is empty, the title is plain. */
  readonly href?: string;
  /** Set when that address is a place of the page itself, which is not opened anew. */
  readonly isHere?: boolean;
  /** What follows the date on the same line. */
  readonly children?: JSX.Element;
}

const elsewhere = { target: '_blank', rel: 'noreferrer noopener' } as const;

/** What the page does not tell is left out, not filled in. */
export function ArticleHead({ article, level, href, isHere = false, children }: ArticleHeadProps): JSX.Element {
  const formatDate = useFormatDate();
  const Heading = `h${level}` as const;
  const { title, site, byline, published } = article;
  return (
    <header class="article-head">
      <Heading class="article-title" dir="auto">
        {href === undefined || href === '' ? (
          <Marked field="title" text={title} />
        ) : (
          <a href={href} {...(isHere ? {} : elsewhere)}>
            <Marked field="title" text={title} />
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
      <bdi>
        <Marked field="source" text={children} />
      </bdi>
    </span>
  );
}
