/** Finds the article to which chosen highlights are moved. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { PageId, PageRow } from '@/lib/core/notes/rows';

export interface MoveFormProps {
  /** The articles that fit some words, few. */
  readonly findArticles: (words: string) => Promise<readonly PageRow[]>;
  readonly onMove: (pageId: PageId) => void;
  readonly onDone: () => void;
}

/** The newest stand there before a word is typed. */
export function MoveForm({ findArticles, onMove, onDone }: MoveFormProps): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly PageRow[] | null>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isWanted = true;
    void findArticles(typed).then((articles) => {
      if (isWanted) setFound(articles);
    });
    return () => {
      isWanted = false;
    };
    // The callback is made anew with each drawing.
  }, [typed]);
  return (
    <div class="bulk-form">
      <label>
        <span class="note-label">{words('move_find')}</span>
        <input
          ref={field}
          class="move-field"
          type="search"
          dir="auto"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {found?.length === 0 && <p role="status">{words('move_none')}</p>}
      <ul class="move-list">
        {found?.map((page) => (
          <li key={page.id}>
            <span>
              <bdi>{page.title}</bdi> {page.site !== null && <span class="found-kind">{page.site}</span>}
            </span>
            <Button
              label={words('move_here')}
              describedAs={words('about_quote', words('move_here'), page.title)}
              tone="accent"
              onPress={() => {
                onMove(page.id);
                onDone();
              }}
            />
          </li>
        ))}
      </ul>
      <Button label={words('cancel')} onPress={onDone} />
    </div>
  );
}
