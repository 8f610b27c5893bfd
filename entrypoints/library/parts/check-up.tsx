/** Whether everything in the library is as it should be. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import type { PartProps } from '../library-context';

/** Followed while it is open. */
export function CheckUp({ library: { words } }: PartProps): JSX.Element {
  return (
    <main class="library-main" aria-busy="false">
      <Section title={words('library_check_up')} count={null}>
        {null}
      </Section>
    </main>
  );
}
