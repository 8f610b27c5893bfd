/** Names that no pack knows: a press asks who that is, and the reader may say. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { OwnEntryEditor } from '@/components/own-entries/own-entry-editor';
import type { WriteOwnEntry } from '@/components/own-entries/own-entry-editor';
import { useWords } from '@/components/words';
import type { UnknownName } from './list-names';

export interface UnknownNamesProps {
  readonly names: readonly UnknownName[];
  readonly write: WriteOwnEntry;
}

/** So many are shown at once; the rest are mostly words that only look like names. */
const shownAtOnce = 8;

/** The form stands under the names, one at a time. */
export function UnknownNames({ names, write }: UnknownNamesProps): JSX.Element {
  const words = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && names.length > shownAtOnce;
  return (
    <>
      <ul class="name-chips">
        {(isCut ? names.slice(0, shownAtOnce) : names).map(({ text }) => (
          <li key={text}>
            <button
              type="button"
              class="name-button"
              aria-label={words('names_unknown_add', text)}
              title={words('own_form_new')}
              aria-expanded={asked === text}
              onClick={() => setAsked(asked === text ? null : text)}
            >
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {isCut && (
        <div class="name-more">
          <Button label={words('show_more')} icon="chevron" tone="accent" onPress={() => setShowsAll(true)} />
        </div>
      )}
      {asked !== null && (
        <OwnEntryEditor key={asked} subject={{ name: asked }} write={write} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
