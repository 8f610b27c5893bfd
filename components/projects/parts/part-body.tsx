/** What a part says: a heading, the reader's words, a quotation with its note, an article; or that it is gone. */
import type { JSX } from 'preact';
import { useFormatDate } from '@/components/dates';
import { Markdown } from '@/components/markdown/markdown';
import { useWords } from '@/components/words';
import type { PageRow } from '@/lib/core/notes/rows';
import type { HighlightEntry, KeptHighlight, PageEntry, ProjectEntry } from '@/lib/core/projects/project-content';
import type { PartActs } from './part-acts';

export interface PartBodyProps {
  readonly entry: ProjectEntry;
  readonly open: PartActs['open'];
}

/** In the look it has everywhere: quotations in serif beside their colour, the reader's words in plain letters. */
export function PartBody({ entry, open }: PartBodyProps): JSX.Element {
  if (entry.kind === 'highlight') return <HighlightBody entry={entry} open={open} />;
  if (entry.kind === 'page') return <PageBody entry={entry} open={open} />;
  if (entry.part.kind === 'heading')
    return (
      <h2 class="part-heading" dir="auto">
        {entry.part.text}
      </h2>
    );
  return <Markdown text={entry.part.text} />;
}

function HighlightBody({ entry, open }: { readonly entry: HighlightEntry; readonly open: PartActs['open'] }) {
  const words = useWords();
  const { kept, isDeleted } = entry;
  if (kept === null) return <p class="part-gone">{words('part_gone')}</p>;
  return (
    <>
      {isDeleted && <p class="part-gone">{words('part_in_trash')}</p>}
      <PartQuote kept={kept} onOpen={isDeleted ? null : () => open(kept.page, kept.highlight.anchor)} />
    </>
  );
}

/** A quotation, where it is from, and the note beneath. */
export function PartQuote({ kept, onOpen }: { readonly kept: KeptHighlight; readonly onOpen: (() => void) | null }) {
  const words = useWords();
  const { highlight, note, page } = kept;
  return (
    <>
      <blockquote class="highlight-quote" dir="auto">
        {onOpen === null || page.url === '' ? (
          highlight.anchor.exact
        ) : (
          <button type="button" class="highlight-jump" title={words('jump')} onClick={onOpen}>
            {highlight.anchor.exact}
          </button>
        )}
      </blockquote>
      <SourceLine page={page} hasTitle />
      {note !== null && note.text !== '' && <Markdown text={note.text} />}
      {note !== null && note.tags.length > 0 && (
        <p class="highlight-meta">
          {note.tags.map((tag) => (
            <span key={tag} class="tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function PageBody({ entry, open }: { readonly entry: PageEntry; readonly open: PartActs['open'] }): JSX.Element {
  const words = useWords();
  const { page, isDeleted } = entry;
  if (page === null) return <p class="part-gone">{words('part_gone_article')}</p>;
  return (
    <>
      {isDeleted && <p class="part-gone">{words('part_article_in_trash')}</p>}
      <p class="part-article" dir="auto">
        {page.url === '' ? (
          page.title
        ) : (
          <button type="button" class="highlight-jump" onClick={() => open(page, null)}>
            {page.title}
          </button>
        )}
      </p>
      <SourceLine page={page} hasTitle={false} />
    </>
  );
}

/** "The Example Courier · Why the talks broke down · 1 July 2025". */
function SourceLine({ page, hasTitle }: { readonly page: PageRow; readonly hasTitle: boolean }): JSX.Element {
  const formatDate = useFormatDate();
  const said = [page.site, hasTitle ? page.title : page.byline].filter((part) => part !== null && part !== '');
  return (
    <p class="part-source">
      {said.map((part) => (
        <span key={part}>
          <bdi>{part}</bdi>
        </span>
      ))}
      {page.published !== null && <span>{formatDate(page.published, 'long')}</span>}
    </p>
  );
}
