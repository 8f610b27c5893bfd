/** Everybody and everything that kept articles name; with an id, the dossier of one of them. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import type { PartProps } from '../library-context';

/** Followed while they are open. */
export function Entities({ library: { words } }: PartProps): JSX.Element {
  return (
    <main class="library-main" aria-busy="false">
      <Section title={words('library_entities')} count={null}>
        {null}
      </Section>
    </main>
  );
}
