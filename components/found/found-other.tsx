/** What is found beside highlights: an article, a note on one, a note on a person or thing, a project. Each leads to its place in the library. */
import type { JSX } from 'preact';
import { ArticleHead } from '@/components/article-head/article-head';
import { toHash } from '@/components/library/library-routes';
import type { LibraryPart } from '@/components/library/library-routes';
import { Marked } from '@/components/marked/marked';
import { Markdown } from '@/components/markdown/markdown';
import { useWords } from '@/components/words';
import type { FoundHighlight, FoundRow } from '@/lib/core/search/found-row';
import type { MessageKey } from '@/lib/platform/words';

export interface FoundOtherProps {
  readonly row: Exclude<FoundRow, FoundHighlight>;
}

/** A word says what it is. */
export function FoundOther({ row }: FoundOtherProps): JSX.Element {
  const words = useWords();
  switch (row.kind) {
    case 'page':
      return (
        <div class="found found-first">
          <ArticleHead article={row.page} level={2} href={row.page.url}>
            <a href={toHash({ part: 'articles', id: row.page.id })}>
              {words.count('highlights_count', row.highlightCount)}
            </a>
          </ArticleHead>
        </div>
      );
    case 'page-note':
      return (
        <div class="found found-first">
          <ArticleHead article={row.page} level={2} href={row.page.url}>
            <a href={toHash({ part: 'articles', id: row.page.id })}>{words('article_all')}</a>
          </ArticleHead>
          <p class="found-kind">{words('found_page_note')}</p>
          <Markdown text={row.note.text} />
        </div>
      );
    case 'entity-note':
      return (
        <Leading kind="found_entity_note" part="entities" id={row.note.entity.id} title={row.note.entity.name}>
          <Markdown text={row.note.text} />
        </Leading>
      );
    case 'project':
      return (
        <Leading kind="found_project" part="projects" id={row.project.id} title={row.project.name}>
          <Markdown text={row.project.about} />
        </Leading>
      );
  }
}

interface LeadingProps {
  readonly kind: MessageKey;
  readonly part: LibraryPart;
  readonly id: string;
  readonly title: string;
  readonly children: JSX.Element;
}

function Leading({ kind, part, id, title, children }: LeadingProps): JSX.Element {
  const words = useWords();
  return (
    <div class="found found-first">
      <p class="found-kind">{words(kind)}</p>
      <h2 class="article-title" dir="auto">
        <a href={toHash({ part, id })}>
          <Marked field="title" text={title} />
        </a>
      </h2>
      {children}
    </div>
  );
}
