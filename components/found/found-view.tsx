/** A page of the library that is one long list: what is looked for above, what was found below, and what can be done with what is chosen. */
import type { ComponentChildren, JSX } from 'preact';
import { BulkBar } from '@/components/bulk/bulk-bar';
import type { BulkBarProps } from '@/components/bulk/bulk-bar';
import { Button } from '@/components/button/button';
import type { FindMarks } from '@/components/marked/marked';
import { MarksProvider } from '@/components/marked/marked';
import { Notice } from '@/components/notice/notice';
import { useWords } from '@/components/words';
import { FoundList } from './found-list';
import type { FoundListProps } from './found-list';

export interface FoundViewProps extends FoundListProps {
  readonly title: string;
  /** Empty when nothing is looked for. */
  readonly query: string;
  readonly state: 'loading' | 'closed' | 'reading' | 'ready';
  readonly findMarks: FindMarks | null;
  readonly bulk: Omit<BulkBarProps, 'chosen' | 'total'>;
  /** Filters, order, and whatever else stands above the list. */
  readonly tools: ComponentChildren;
  readonly onClear: () => void;
  readonly onReload: () => void;
}

/** Busy until the first rows are known. */
export function FoundView(props: FoundViewProps): JSX.Element {
  const { title, query, state, rows, chosen } = props;
  const words = useWords();
  const isEmpty = rows.total === 0 && state === 'ready';
  return (
    <main class="library-main found-main" aria-busy={state === 'loading'}>
      <header class="found-head">
        <h1 class="library-title">{title}</h1>
        <p class="found-count" role="status">
          {state !== 'loading' && rows.total > 0 && <FoundCount total={rows.total} isSearch={query !== ''} />}
          {state === 'reading' && query !== '' && <span> {words('found_more')}</span>}
        </p>
      </header>
      {(rows.total > 0 || query !== '') && <div class="found-tools">{props.tools}</div>}
      {state === 'closed' && <Notice kind="closed" onAction={props.onReload} />}
      {isEmpty && query === '' && <Notice kind="no-library" />}
      {isEmpty && query !== '' && (
        <>
          <Notice kind="no-match" />
          <p class="found-clear">
            <Button label={words('no_match_clear')} tone="accent" onPress={props.onClear} />
          </p>
        </>
      )}
      {rows.total > 0 && (
        <MarksProvider findMarks={props.findMarks}>
          <FoundList {...props} />
        </MarksProvider>
      )}
      <BulkBar chosen={[...chosen]} total={rows.total} {...props.bulk} />
    </main>
  );
}

function FoundCount({ total, isSearch }: { readonly total: number; readonly isSearch: boolean }): JSX.Element {
  const words = useWords();
  return <>{words.count(isSearch ? 'found_count' : 'highlights_count', total)}</>;
}
