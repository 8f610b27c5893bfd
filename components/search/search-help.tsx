/** What can be asked of the search field: each way with an example that can be tried with one press. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

/** The ways, in the order a reader meets them. */
const ways: readonly { readonly example: string; readonly meaning: MessageKey }[] = [
  { example: '"peace talks"', meaning: 'search_phrase' },
  { example: '-draft', meaning: 'search_not' },
  { example: 'tag:media', meaning: 'search_tag' },
  { example: 'entity:"South Korea"', meaning: 'search_entity' },
  { example: 'site:example.org', meaning: 'search_site' },
  { example: 'colour:question', meaning: 'search_colour' },
  { example: 'project:essay', meaning: 'search_project' },
  { example: 'after:2025-03', meaning: 'search_after' },
  { example: 'before:2024', meaning: 'search_before' },
  { example: 'has:note', meaning: 'search_has_note' },
  { example: 'has:tag', meaning: 'search_has_tag' },
  { example: 'is:lost', meaning: 'search_is_lost' },
  { example: 'is:changed', meaning: 'search_is_changed' },
];

export interface SearchHelpProps {
  /** Puts an example into the field. */
  readonly onTry: (example: string) => void;
  readonly onClose: () => void;
}

/** Escape closes it. */
export function SearchHelp({ onTry, onClose }: SearchHelpProps): JSX.Element {
  const words = useWords();
  return (
    <section
      class="search-help"
      aria-label={words('search_help')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p>{words('search_help_about')}</p>
      <dl>
        {ways.map(({ example, meaning }) => (
          <div key={example} class="search-way">
            <dt>
              <button type="button" class="search-example" onClick={() => onTry(example)}>
                <bdi dir="ltr">{example}</bdi>
              </button>
            </dt>
            <dd>{words(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p class="search-keys">{words('search_keys')}</p>
      <Button label={words('close')} onPress={onClose} />
    </section>
  );
}
