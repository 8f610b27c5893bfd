/** The field that everything in the library is found by, as one types, with what can be asked beside it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import { SearchHelp } from './search-help';

export interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Leads on into the list of what was found. */
  readonly onLeave: () => void;
}

/** `/` leads here from anywhere on the page, Escape empties the field, the down arrow leads on to what was found. */
export function SearchField({ query, onQuery, onLeave }: SearchFieldProps): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [isHelping, setIsHelping] = useState(false);
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
  };
  return (
    <search class="search">
      <div class="search-line">
        <label class="search-box">
          <Icon name="search" />
          <span class="unseen">{words('search')}</span>
          <input
            ref={field}
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            aria-keyshortcuts="/"
            placeholder={words('search_placeholder')}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <kbd class="search-key" aria-hidden="true">
            /
          </kbd>
        </label>
        <Button label={words('search_help')} expanded={isHelping} onPress={() => setIsHelping(!isHelping)} />
      </div>
      <div hidden={!isHelping}>
        <SearchHelp
          onTry={(example) => {
            onQuery(example);
            field.current?.focus();
          }}
          onClose={() => {
            setIsHelping(false);
            field.current?.focus();
          }}
        />
      </div>
    </search>
  );
}

/** A slash that is being typed is a slash. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  );
}
