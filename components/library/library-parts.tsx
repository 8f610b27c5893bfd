/** The library's three pages under one bar: articles, packs, the reader's own entries. */
import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

/** The pages, as they stand in the address after `#`. */
export const libraryParts = ['articles', 'packs', 'own'] as const;
export type LibraryPart = (typeof libraryParts)[number];

const labels: Record<LibraryPart, MessageKey> = { articles: 'library_articles', packs: 'packs', own: 'own_entries' };

export interface LibraryPartsProps {
  readonly part: LibraryPart;
  readonly children: ComponentChildren;
}

/** Links, not buttons: each page has an address of its own, so that going back works. */
export function LibraryParts({ part, children }: LibraryPartsProps): JSX.Element {
  const words = useWords();
  return (
    <div class="library-frame">
      <nav class="library-parts" aria-label={words('library')}>
        {libraryParts.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === part ? 'page' : undefined}>
            {words(labels[name])}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
