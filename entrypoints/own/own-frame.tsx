/** Wires the form for an entry to the background. */
import type { JSX } from 'preact';
import { OwnEntryEditor } from '@/components/own-entries/own-entry-editor';
import { PageRoot } from '@/components/surface/page-root';
import type { BackgroundClient } from '@/lib/messages/client';
import type { SettingsStore } from '@/lib/platform/settings';
import type { Words } from '@/lib/platform/words';
import { createWriteOwn } from '@/lib/surfaces/own-actions';
import { useSettings } from '@/lib/surfaces/use-settings';

export interface OwnFrameProps {
  /** The words that were selected on the page. */
  readonly named: string;
  readonly background: BackgroundClient;
  readonly settings: SettingsStore;
  readonly words: Words;
}

/** The frame closes by way of the background, which tells the page that holds it. */
export function OwnFrame({ named, background, settings, words }: OwnFrameProps): JSX.Element {
  const { theme } = useSettings(settings);
  const write = createWriteOwn(background);
  return (
    <PageRoot words={words} theme={theme} title="own_form_new">
      <main class="own-page">
        <h1>{words('own_form_new')}</h1>
        <OwnEntryEditor
          subject={{ name: named }}
          write={(entry) => write(null, entry)}
          onClose={() => void background.send('frame/close', { words: named })}
        />
      </main>
    </PageRoot>
  );
}
