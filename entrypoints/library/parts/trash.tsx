/** What was deleted in the last thirty days, and the way back. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import type { PartProps } from '../library-context';

/** Followed while it is open. */
export function Trash({ library: { words } }: PartProps): JSX.Element {
  return (
    <main class="library-main" aria-busy="false">
      <Section title={words('library_trash')} count={null}>
        {null}
      </Section>
    </main>
  );
}
