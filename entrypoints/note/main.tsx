/**
 * Starts the note frame, which lives in the overlay on a news page. It listens to no message of any window: what it does, the page cannot
 * ask for. Storage is partitioned here, so everything goes through the background.
 */
import { render } from 'preact';
import { highlightIdSchema } from '@/lib/core/notes/rows';
import { createBackgroundClient } from '@/lib/messages/client';
import { createBrowserWords } from '@/lib/platform/browser-words';
import { createRuntimePort } from '@/lib/platform/runtime';
import { createSettingsStore } from '@/lib/platform/settings';
import { watchHeldKeys } from './held-keys';
import { NoteFrame } from './note-frame';

const root = document.getElementById('root');
const named = highlightIdSchema.safeParse(new URLSearchParams(location.search).get('highlight'));
if (root !== null) {
  render(
    <NoteFrame
      highlightId={named.success ? named.data : null}
      background={createBackgroundClient(createRuntimePort())}
      settings={createSettingsStore()}
      words={createBrowserWords()}
      heldKeys={watchHeldKeys(window)}
    />,
    root,
  );
}
