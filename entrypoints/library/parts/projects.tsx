/** What the reader collects for; with an id, one project. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import type { PartProps } from '../library-context';

/** Followed while they are open. */
export function Projects({ library: { words } }: PartProps): JSX.Element {
  return (
    <main class="library-main" aria-busy="false">
      <Section title={words('library_projects')} count={null}>
        {null}
      </Section>
    </main>
  );
}
