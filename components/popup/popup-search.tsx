/** Finds anything that was kept, from the popup, with the way there: to a passage on its page, to all else in the library. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';

/** A hit as it is listed. */
export interface FoundPlace {
  /** No two hits share it. */
  readonly id: string;
  /** What stands there: a quotation, a note, a title. */
  readonly words: string;
  /** The article or thing it is on; null when that is what stands there. */
  readonly about: string | null;
  readonly onOpen: () => void;
}

/** What can be done. */
export interface QuickSearch {
  /** The first hits, what was kept last first; null when the library cannot be read. */
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly FoundPlace[] | null>;
  /** Shows all hits in the library. */
  readonly onAll: (query: string) => void;
}

export interface PopupSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly search: QuickSearch;
}

/** The list follows the typing; Enter goes on to the library, Escape empties the field. */
export function PopupSearch({ query, onQuery, search }: PopupSearchProps): JSX.Element {
  const words = useWords();
  const [found, setFound] = useState<readonly FoundPlace[] | null>([]);
  const [answered, setAnswered] = useState('');
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    const ending = new AbortController();
    void search.find(wanted, ending.signal).then((places) => {
      if (ending.signal.aborted) return;
      setFound(places);
      setAnswered(wanted);
    });
    return () => ending.abort();
  }, [wanted]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && wanted !== '') search.onAll(wanted);
    // Without words in the field the key is the popup's own.
    else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
  };
  return (
    <search class="popup-search">
      <label class="popup-search-box">
        <Icon name="search" />
        <span class="unseen">{words('search')}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={words('popup_search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {wanted !== '' && (
        <>
          <p class={found?.length === 0 ? 'popup-search-none' : 'unseen'} role="status">
            {answered !== wanted
              ? ''
              : found === null
                ? words('problem_closed')
                : found.length === 0 && words('popup_search_none')}
          </p>
          {found !== null && found.length > 0 && (
            <ul class="popup-found">
              {found.map(({ id, words: shown, about, onOpen }) => (
                <li key={id}>
                  <button type="button" class="popup-hit" onClick={onOpen}>
                    <span class="popup-hit-words" dir="auto">
                      {shown}
                    </span>
                    {about !== null && (
                      <span class="popup-hit-about" dir="auto">
                        {about}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Button label={words('popup_search_all')} icon="library" tone="accent" onPress={() => search.onAll(wanted)} />
        </>
      )}
    </search>
  );
}
