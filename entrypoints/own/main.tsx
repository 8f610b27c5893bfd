/**
 * Starts the frame in which an entry is written, in the overlay on a news page. Like the note frame it listens to no message of any
 * window, and everything goes through the background.
 */
import { render } from 'preact';
import { createBackgroundClient } from '@/lib/messages/client';
import { createBrowserWords } from '@/lib/platform/browser-words';
import { createRuntimePort } from '@/lib/platform/runtime';
import { createSettingsStore } from '@/lib/platform/settings';
import { OwnFrame } from './own-frame';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <OwnFrame
      named={new URLSearchParams(location.search).get('words') ?? ''}
      background={createBackgroundClient(createRuntimePort())}
      settings={createSettingsStore()}
      words={createBrowserWords()}
    />,
    root,
  );
}
