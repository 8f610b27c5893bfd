/** One highlight of a long list: under its article's head where that begins, with a box to choose it by. */
import type { JSX } from 'preact';
import { ArticleHead } from '@/components/article-head/article-head';
import { HighlightEntry } from '@/components/highlight-list/highlight-entry';
import { toHash } from '@/components/library/library-routes';
import { toListed } from '@/components/lost/moved-highlights';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { FoundHighlight } from '@/lib/core/search/found-row';
import type { FoundActions } from './found-actions';

export interface FoundHighlightEntryProps {
  readonly found: FoundHighlight;
  readonly isFirstOfArticle: boolean;
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onEdited: () => void;
  readonly onDelete: () => void;
  readonly onChoose: (isStretch: boolean) => void;
  readonly actions: Pick<FoundActions, 'keeping' | 'onOpenPassage' | 'onCopy'>;
  readonly deletions: Pick<Deletions, 'change'>;
}

/** In the library no page is open: what is known of a highlight's place is what the last visit saw. */
export function FoundHighlightEntry(props: FoundHighlightEntryProps): JSX.Element {
  const { found, isFirstOfArticle, isChosen, isEditing, actions, deletions } = props;
  const words = useWords();
  const { highlight, page, whereabouts } = found;
  const listed = toListed(found, new Map(whereabouts === null ? [] : [[highlight.id, whereabouts]]));
  const open = (): void => actions.onOpenPassage(found);
  return (
    <div class={isFirstOfArticle ? 'found found-first' : 'found'}>
      {isFirstOfArticle && (
        <ArticleHead article={page} level={2} href={page.url}>
          <a href={toHash({ part: 'articles', id: page.id })}>{words('article_all')}</a>
        </ArticleHead>
      )}
      <div class={isChosen ? 'found-highlight found-chosen' : 'found-highlight'}>
        <input
          type="checkbox"
          class="found-box"
          aria-label={words('about_quote', words('choose'), toBeginning(highlight.anchor.exact))}
          checked={isChosen}
          onClick={(event) => props.onChoose(event.shiftKey)}
        />
        <HighlightEntry
          element="div"
          listed={listed}
          isEditing={isEditing}
          onEdit={props.onEdit}
          onEdited={props.onEdited}
          write={(revision, draft) => actions.keeping.writeNote(highlight.id, revision, draft)}
          onDelete={props.onDelete}
          onJump={listed.state === 'lost' ? null : open}
          onOpen={open}
          onCopy={actions.onCopy}
          namesEntities
          actions={actions.keeping}
          changes={deletions}
          places={null}
          looksAtOnce={false}
          address={page.url}
        />
      </div>
    </div>
  );
}

/** Enough to tell quotations apart when they are read out. */
function toBeginning(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
