/** The library's table of contents: what was read and kept, what it is kept for, and what keeps it in order. */
import type { ComponentChildren, JSX } from 'preact';
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
  backup: 'library_backup',
};

const groups: readonly (readonly LibraryPart[])[] = [
  ['highlights', 'articles', 'entities', 'projects', 'lost'],
  ['own', 'packs'],
  ['backup', 'trash', 'check-up'],
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

/** Links, not buttons: each part has an address of its own, so that going back works. */
export function LibraryNav({ part, counts, hasQuery, children }: LibraryNavProps): JSX.Element {
  const words = useWords();
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <nav class="library-nav" aria-label={words('library')}>
      {groups.map((group) => (
        <ul key={group[0]} class="library-nav-group">
          {group.map((name) => {
            const count = counts[name] ?? 0;
            return (
              <li key={name}>
                <a href={toHash({ part: name })} aria-current={name === part && !hasQuery ? 'page' : undefined}>
                  <span>{words(labels[name])}</span>
                  {count > 0 && <span class="library-nav-count">{numbers.format(count)}</span>}
                </a>
              </li>
            );
          })}
        </ul>
      ))}
      {children}
    </nav>
  );
}
