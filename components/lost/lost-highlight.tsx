/** Beneath a quotation that is lost: why, the places most like it word by word, and the ways to attach it anew. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { HighlightRow } from '@/lib/core/notes/rows';
import { lostReason } from './lost-reason';
import type { NearestPlace, PagePlace, PlaceActions } from './place-actions';
import { WordDiff } from './word-diff';

export interface LostHighlightProps {
  readonly highlight: HighlightRow;
  readonly places: Pick<PlaceActions, 'findNearest' | 'pick' | 'show'>;
  /** Whether similar places are looked for at once, or when asked to: a page may have lost hundreds. */
  readonly looksAtOnce: boolean;
  readonly onAttach: (place: PagePlace) => void;
}

type Search =
  | { readonly kind: 'idle' | 'looking' | 'failed' }
  | { readonly kind: 'found'; readonly places: readonly NearestPlace[] };

/** What was found stays until the highlight itself changes. */
export function LostHighlight({ highlight, places, looksAtOnce, onAttach }: LostHighlightProps): JSX.Element {
  const words = useWords();
  const { id, revision } = highlight;
  const [search, setSearch] = useState<Search>({ kind: 'idle' });
  const look = useCallback(async (): Promise<void> => {
    setSearch({ kind: 'looking' });
    const found = await places.findNearest(id);
    setSearch(found === null ? { kind: 'failed' } : { kind: 'found', places: found });
  }, [id, places.findNearest]);
  useEffect(() => {
    if (looksAtOnce) void look();
    // Callbacks are made anew with each drawing; what is to be looked for is named by the highlight.
  }, [id, revision, looksAtOnce]);
  const found = search.kind === 'found' ? search.places : null;
  return (
    <div class="lost">
      <p class="lost-reason" role="status">
        {words(search.kind === 'looking' ? 'lost_looking' : lostReason(found))}
      </p>
      {found !== null && found.length > 0 && (
        <ol class="lost-places" aria-label={words('lost_places')}>
          {found.map((place) => (
            <Place
              key={place.start}
              place={place}
              onAttach={() => onAttach({ start: place.start, end: place.end, text: place.text })}
              onShow={() => places.show({ start: place.start, end: place.end })}
            />
          ))}
        </ol>
      )}
      <div class="lost-buttons">
        {found === null && search.kind !== 'looking' && (
          <Button label={words('lost_look')} icon="search" onPress={() => void look()} />
        )}
        <Button label={words('lost_pick')} icon="text" onPress={() => places.pick(id)} />
      </div>
    </div>
  );
}

interface PlaceProps {
  readonly place: NearestPlace;
  readonly onAttach: () => void;
  readonly onShow: () => void;
}

function Place({ place, onAttach, onShow }: PlaceProps): JSX.Element {
  const words = useWords();
  return (
    <li class="lost-place">
      <p class="lost-words" dir="auto">
        <WordDiff spans={place.diff} show="both" />
      </p>
      <div class="lost-buttons">
        <Button
          label={words('attach_here')}
          describedAs={words('about_quote', words('attach_here'), place.text)}
          icon="check"
          tone="accent"
          onPress={onAttach}
        />
        <Button
          label={words('jump')}
          describedAs={words('about_quote', words('jump'), place.text)}
          icon="jump"
          onPress={onShow}
        />
      </div>
    </li>
  );
}
