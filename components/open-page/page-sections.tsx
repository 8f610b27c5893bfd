/** The page in front, part by part: its head, the highlights, the names. The popup and the side panel share it. */
import type { ComponentChildren, JSX } from 'preact';
import { CopyReference } from '@/components/article-facts/copy-cited';
import { ArticleHead } from '@/components/article-head/article-head';
import { ExportButtons } from '@/components/export-buttons/export-buttons';
import { HighlightList } from '@/components/highlight-list/highlight-list';
import { MarkingSection } from '@/components/marking/marking-section';
import { NameList } from '@/components/name-list/name-list';
import type { NameListProps } from '@/components/name-list/name-list';
import { UnknownNames } from '@/components/name-list/unknown-names';
import { Notice } from '@/components/notice/notice';
import { PageNote } from '@/components/page-note/page-note';
import { Section } from '@/components/section/section';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { OpenPage, PageActions } from './open-page';

export interface PageSectionsProps {
  readonly page: OpenPage;
  readonly actions: PageActions;
  readonly nameLayout: NameListProps['layout'];
  /** The article's timeline, where there is no other part for it. */
  readonly timeline?: ComponentChildren;
  /** The highlight that the reader is at on the page; left out where the page is not beside it. */
  readonly current?: HighlightId | null;
}

/** A page that is no article and holds nothing of the reader's says so, and nothing more. */
export function PageSections({ page, actions, nameLayout, timeline, current = null }: PageSectionsProps): JSX.Element {
  const words = useWords();
  const { highlights, names } = page;
  const deletions = useDeletions();
  if (!page.isOn) return <SiteOff page={page} />;
  const isEmpty = page.pageNote === null && highlights.length + names.length + deletions.count === 0;
  if (!page.isArticle && isEmpty) return <Notice kind="not-article" />;
  return (
    <div class="page-sections">
      <ArticleHead article={page.article} level={1} />
      {page.isArticle && <CopyReference onCopy={actions.onCopyReference} />}
      {!page.isPrivate && (
        <PageNote
          article={page.article}
          address={page.url}
          note={page.pageNote}
          write={actions.writePageNote}
          onCopy={actions.onCopyText}
        />
      )}
      {page.isPrivate ? (
        <Notice kind="private" compact />
      ) : (
        <Section
          title={words('highlights')}
          count={highlights.length}
          actions={
            highlights.length === 0 ? null : (
              <ExportButtons onCopy={actions.onCopyMarkdown} onDownload={actions.onDownloadMarkdown} />
            )
          }
        >
          {highlights.length + deletions.count === 0 && <Notice kind="no-highlights" compact />}
          <HighlightList
            highlights={highlights}
            actions={actions.keeping}
            deletions={deletions}
            address={page.url}
            places={actions.places}
            onJump={actions.onJumpToHighlight}
            onCopy={actions.onCopyText}
            current={current}
          />
          <UndoStrip deletions={deletions} />
        </Section>
      )}
      {timeline}
      <Section title={words('names')} count={names.length}>
        <NameList
          names={names}
          layout={nameLayout}
          onJump={actions.onJumpToName}
          marking={page.isPrivate ? null : actions.marking}
          // Whom a page names is remembered once something of it is kept.
          onDossier={page.isPrivate || highlights.length === 0 ? undefined : actions.onDossier}
        />
      </Section>
      {!page.isPrivate && page.unknown.length > 0 && (
        <Section title={words('names_unknown')} count={page.unknown.length}>
          <UnknownNames names={page.unknown} write={actions.writeOwn} />
        </Section>
      )}
      <MarkingSection
        wishes={page.wishes}
        homeTitles={page.homeTitles}
        isPrivate={page.isPrivate}
        actions={actions.marking}
      />
    </div>
  );
}

function SiteOff({ page }: { readonly page: OpenPage }): JSX.Element {
  const words = useWords();
  return (
    <div class="page-sections">
      <ArticleHead article={page.article} level={1} />
      <p class="page-off">{words('site_off')}</p>
    </div>
  );
}
