/** The states of the page of settings. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import {
  changedSettings,
  emptyKept,
  sampleKept,
  sampleLinks,
  sampleSettings,
  sampleSettingsActions,
  sampleShortcuts,
} from '@/components/samples/sample-settings';
import { SettingsView } from './settings-view';
import type { SettingsViewProps } from './settings-view';

function page(changes: Partial<SettingsViewProps>): () => JSX.Element {
  return () => (
    <SettingsView
      settings={sampleSettings}
      kept={sampleKept}
      shortcuts={sampleShortcuts}
      links={sampleLinks}
      actions={sampleSettingsActions}
      isPrivate={false}
      {...changes}
    />
  );
}

/** As on the first day, changed all over, searched, in a private window, and in the other direction. */
export const settingsViewExamples: ExampleSet = {
  component: 'settings',
  width: 1000,
  examples: [
    { name: 'default', view: page({ kept: emptyKept }) },
    { name: 'much changed', view: page({ settings: changedSettings }) },
    { name: 'searched', view: page({ settings: changedSettings, opensWith: 'card' }) },
    { name: 'nothing found', view: page({ opensWith: 'fonts' }) },
    { name: 'loading', view: page({ kept: null, shortcuts: null, opensWith: 'computer' }) },
    { name: 'library closed', view: page({ kept: 'closed', opensWith: 'computer' }) },
    { name: 'private window', view: page({ isPrivate: true, settings: changedSettings, opensWith: 'private' }) },
    { name: 'right to left', view: page({ settings: changedSettings }), direction: 'rtl' },
  ],
};
