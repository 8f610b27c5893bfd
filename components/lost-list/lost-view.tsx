/** The library's list of what was lost: the old words, the new ones where there are any, when each was last seen, and the way to its article. */
import type { JSX } from 'preact';
import { toHash } from '@/components/library/library-routes';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/library/empty-state';
import { WordDiff } from '@/components/lost/word-diff';
import { Markdown } from '@/components/markdown/markdown';
import { Notice } from '@/components/notice/notice';
import { VirtualList } from '@/components/virtual/virtual-list';
import { useWords } from '@/components/words';
import { diffWords } from '@/lib/core/anchors/diff-words';
import type { FoundHighlight } from '@/lib/core/search/found-row';

/** What is known of them. */
export type LostState =
  { readonly kind: 'loading' | 'closed' } | { readonly kind: 'ready'; readonly rows: readonly FoundHighlight[] };

export interface LostViewProps {
  readonly state: LostState;
  readonly onOpen: (found: FoundHighlight) => void;
  readonly onDelete: (found: FoundHighlight) => void;
  readonly onReload: () => void;
}

const usualRowPx = 230;

/** Those that are gone stand before those that were edited. */
export function LostView({ state, onOpen, onDelete, onReload }: LostViewProps): JSX.Element {
  const words = useWords();
  const rows = state.kind === 'ready' ? state.rows.toSorted(byVerdict) : [];
  return (
    <main class="library-main found-main" aria-busy={state.kind === 'loading'}>
      <header class="found-head">
        <h1 class="library-title">{words('library_lost')}</h1>
        {rows.length > 0 && <p class="found-count">{words.count('highlights_count', rows.length)}</p>}
      </header>
      {state.kind === 'closed' && <Notice kind="closed" onAction={onReload} />}
      {state.kind === 'ready' && rows.length === 0 && (
        <EmptyState icon="check" title="lost_none" text="lost_none_text" />
      )}
      {rows.length > 0 && (
        <>
          <p class="library-about">{words('lost_about')}</p>
          <VirtualList
            label={words('library_lost')}
            count={rows.length}
            keyOf={(index) => rows[index]?.highlight.id ?? index}
            estimatePx={usualRowPx}
            onRange={() => undefined}
            drawRow={(index) => {
              const found = rows[index];
              if (found === undefined) return <p />;
              return <LostEntry found={found} onOpen={() => onOpen(found)} onDelete={() => onDelete(found)} />;
            }}
          />
        </>
      )}
    </main>
  );
}

function byVerdict(a: FoundHighlight, b: FoundHighlight): number {
  const rank = ({ whereabouts }: FoundHighlight): number => (whereabouts?.verdict === 'lost' ? 0 : 1);
  return rank(a) - rank(b) || (b.whereabouts?.lookedAt ?? 0) - (a.whereabouts?.lookedAt ?? 0);
}

interface LostEntryProps {
  readonly found: FoundHighlight;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function LostEntry({ found, onOpen, onDelete }: LostEntryProps): JSX.Element {
  const words = useWords();
  const { highlight, note, page, whereabouts } = found;
  const { exact } = highlight.anchor;
  const dates = new Intl.DateTimeFormat(words.language, { dateStyle: 'long' });
  const newText = whereabouts?.text ?? null;
  const seenAt = whereabouts?.foundAt ?? null;
  return (
    <div class={`found found-first lost-entry bar-${highlight.colour}`}>
      <p class="article-line">
        <a href={toHash({ part: 'articles', id: page.id })}>
          <bdi>{page.title}</bdi>
        </a>
      </p>
      <p class="lost-reason">{words(newText === null ? 'lost_gone_reason' : 'lost_changed_reason')}</p>
      <dl class="lost-words-list">
        <dt>{words('lost_old_words')}</dt>
        <dd class="highlight-quote" dir="auto">
          {exact}
        </dd>
        {newText !== null && (
          <>
            <dt>{words('lost_new_words')}</dt>
            <dd class="highlight-now" dir="auto">
              <WordDiff spans={diffWords(exact, newText)} show="new" />
            </dd>
          </>
        )}
      </dl>
      {note !== null && note.text !== '' && <Markdown text={note.text} />}
      <p class="article-line">
        <span>{seenAt === null ? words('lost_never_seen') : words('lost_last_seen', dates.format(seenAt))}</span>
        {whereabouts !== null && <span>{words('lost_looked', dates.format(whereabouts.lookedAt))}</span>}
      </p>
      <div class="lost-buttons">
        <Button
          label={words('lost_open_article')}
          describedAs={words('about_quote', words('lost_open_article'), exact)}
          icon="external"
          tone="accent"
          onPress={onOpen}
        />
        <Button
          label={words('delete')}
          describedAs={words('about_quote', words('delete'), exact)}
          icon="trash"
          onPress={onDelete}
        />
      </div>
    </div>
  );
}
