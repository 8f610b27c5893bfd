/** Wires the note's page to the background. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { NoteOutcome, WriteNote } from '@/components/keeping/keeping';
import { NotePage } from '@/components/note-editor/note-page';
import type { NotePageState } from '@/components/note-editor/note-page';
import { PageRoot } from '@/components/surface/page-root';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { BackgroundClient } from '@/lib/messages/client';
import { copyText } from '@/lib/page/selection/copy-text';
import { createDraftStore } from '@/lib/platform/drafts';
import { writeClipboard } from '@/lib/platform/clipboard';
import type { SettingsStore } from '@/lib/platform/settings';
import type { Words } from '@/lib/platform/words';
import { useSettings } from '@/lib/surfaces/use-settings';
import type { HeldKeys } from './held-keys';
import { createFrameChoosing } from './put-into-project';

export interface NoteFrameProps {
  /** Null when the address names none: then there is nothing to write on. */
  readonly highlightId: HighlightId | null;
  readonly background: BackgroundClient;
  readonly settings: SettingsStore;
  readonly words: Words;
  readonly heldKeys: HeldKeys;
}

/** Loads the highlight once; the revision it was read at guards the write. */
export function NoteFrame({ highlightId, background, settings, words, heldKeys }: NoteFrameProps): JSX.Element {
  const { theme } = useSettings(settings);
  const choosing = useMemo(
    () => (highlightId === null ? null : createFrameChoosing(background, highlightId)),
    [background, highlightId],
  );
  const writing = useMemo(() => ({ drafts: createDraftStore(), listTags: () => listTags(background) }), [background]);
  const [state, setState] = useState<NotePageState>({ kind: 'loading' });
  useEffect(() => {
    void load(background, highlightId).then(setState);
  }, [background, highlightId]);
  const close = useCallback(() => {
    if (highlightId === null) return;
    void heldKeys.released().then(() => background.send('frame/close', { highlightId }));
  }, [background, highlightId, heldKeys]);
  return (
    <PageRoot words={words} theme={theme} title="note" writing={writing} {...(choosing === null ? {} : { choosing })}>
      <NotePage state={state} write={createWrite(background, highlightId)} onClose={close} onCopy={copy} />
    </PageRoot>
  );
}

async function load(background: BackgroundClient, highlightId: HighlightId | null): Promise<NotePageState> {
  if (highlightId === null) return { kind: 'problem', problem: 'gone' };
  const reply = await background.send('highlights/get', { highlightId });
  if (!reply.ok) return { kind: 'problem', problem: 'no-answer' };
  const { value } = reply;
  return value.kind === 'refused'
    ? { kind: 'problem', problem: value.reason }
    : { kind: 'ready', highlight: value.highlight, note: value.note };
}

function createWrite(background: BackgroundClient, highlightId: HighlightId | null): WriteNote {
  return async (revision, { text, tags }): Promise<NoteOutcome> => {
    if (highlightId === null) return { kind: 'refused', reason: 'gone', current: null };
    const reply = await background.send('notes/write', { highlightId, revision, text, tags: [...tags] });
    return reply.ok ? reply.value : { kind: 'refused', reason: 'no-answer', current: null };
  };
}

async function listTags(background: BackgroundClient): Promise<readonly string[]> {
  const reply = await background.send('tags/list', {});
  return reply.ok && reply.value.kind === 'done' ? reply.value.tags : [];
}

/** The page around the frame may forbid frames the clipboard; then the older way is left. */
function copy(text: string): void {
  void writeClipboard(text).then((copied) => copied || copyText(document, text));
}
