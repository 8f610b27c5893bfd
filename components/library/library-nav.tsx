/** The library's table of contents: what was read and kept, what it is kept for, and what keeps it in order. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import { toHash } from './library-routes';
import type { LibraryPart } from './library-routes';

const labels: Record<LibraryPart, MessageKey> = {
  articles: 'library_articles',
  highlights: 'library_highlights',
  entities: 'library_entities',
  lost: 'library_lost',
  projects: 'library_projects',
  own: 'own_entries',
  packs: 'packs',
  trash: 'library_trash',
  'check-up': 'library_check_up',
  export: 'library_export',
  backup: 'library_backup',
};

const groups: readonly (readonly LibraryPart[])[] = [
  ['highlights', 'articles', 'entities', 'projects', 'lost'],
  ['own', 'packs'],
  ['export', 'backup', 'trash', 'check-up'],
];

/** How many things a part holds; missing for what is not counted. */
export type PartCounts = Partial<Record<LibraryPart, number>>;

export interface LibraryNavProps {
  readonly part: LibraryPart;
  readonly counts: PartCounts;
  /** Whether something is looked for, so that the part's own list is not what is shown. */
  readonly hasQuery: boolean;
  /** What stands beneath the parts. */
  readonly children: ComponentChildren;
}

/** Links, not buttons: each part has an address of its own, so that going back works. Where there is little room they are folded away until asked for. */
export function LibraryNav({ part, counts, hasQuery, children }: LibraryNavProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  // Who has chosen wants to see what was chosen.
  useEffect(() => setOpen(false), [part, hasQuery]);
  return (
    <nav class="library-nav" aria-label={words('library')}>
      <div class="library-nav-fold">
        <Button label={words('library_contents')} icon="chevron" expanded={isOpen} onPress={() => setOpen(!isOpen)} />
      </div>
      <div class={isOpen ? 'library-nav-parts' : 'library-nav-parts library-nav-folded'}>
        {groups.map((group) => (
          <ul key={group[0]} class="library-nav-group">
            {group.map((name) => (
              <li key={name}>
                <a href={toHash({ part: name })} aria-current={name === part && !hasQuery ? 'page' : undefined}>
                  <span>{words(labels[name])}</span>
                  <Count of={counts[name] ?? 0} />
                </a>
              </li>
            ))}
          </ul>
        ))}
        {children}
      </div>
    </nav>
  );
}

function Count({ of }: { readonly of: number }): JSX.Element | null {
  const words = useWords();
  if (of === 0) return null;
  return <span class="library-nav-count">{new Intl.NumberFormat(words.language).format(of)}</span>;
}
