/** The highlights whose articles no longer hold their words. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import type { PartProps } from '../library-context';

/** Followed while they are open. */
export function Lost({ library: { words } }: PartProps): JSX.Element {
  return (
    <main class="library-main" aria-busy="false">
      <Section title={words('library_lost')} count={null}>
        {null}
      </Section>
    </main>
  );
}
