/** The states of the page of the first run; nothing is underlined here, for nobody reads the article in the gallery. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { WelcomeView } from './welcome-view';
import type { WelcomeViewProps } from './welcome-view';

function Page(changes: Partial<WelcomeViewProps>): JSX.Element {
  const deletions = useDeletions();
  return (
    <WelcomeView
      trigger="hover"
      nextNameKeys="Alt+Shift+N"
      keptCount={0}
      isPrivate={false}
      libraryLink="#library"
      settingsLink="#settings"
      onForget={nothing}
      deletions={deletions}
      {...changes}
    />
  );
}

/** Before and after something was kept, in a private window, and in the other direction. */
export const welcomeViewExamples: ExampleSet = {
  component: 'welcome',
  width: 1100,
  examples: [
    { name: 'default', view: () => <Page /> },
    { name: 'something kept', view: () => <Page keptCount={2} trigger="click" nextNameKeys={null} /> },
    { name: 'private window', view: () => <Page isPrivate /> },
    { name: 'right to left', view: () => <Page keptCount={1} />, direction: 'rtl' },
  ],
};
