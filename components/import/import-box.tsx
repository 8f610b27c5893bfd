/** Where a file is brought: dropped or picked, followed while it is read, and answered for when it is not taken. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { ImportActions, ImportStage, ImportState } from './import';
import { importRefusalMessage } from './refusal-message';
import { AsideList } from './aside-list';

export interface ImportBoxProps {
  readonly state: Exclude<ImportState, { kind: 'preview' }>;
  readonly actions: Pick<ImportActions, 'onFile' | 'onCancel'>;
}

/** While one file is being read no other is taken. */
export function ImportBox({ state, actions }: ImportBoxProps): JSX.Element {
  const [isOver, setIsOver] = useState(false);
  const isWorking = state.kind === 'working';
  const take = (file: File | undefined): void => {
    if (file !== undefined && !isWorking) actions.onFile(file);
  };
  return (
    <>
      <div
        class={isOver ? 'import-drop import-drop-over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        {isWorking ? <ImportProgress {...state} onCancel={actions.onCancel} /> : <ImportPicker onFile={take} />}
      </div>
      <ImportAnswer state={state} />
    </>
  );
}

/** What became of the last file. */
function ImportAnswer({ state }: Pick<ImportBoxProps, 'state'>): JSX.Element {
  const words = useWords();
  return (
    <>
      <div class="import-said" role="status">
        {state.kind === 'done' && <p>{words('import_done', state.preview.fileName)}</p>}
      </div>
      {state.kind === 'done' && <AsideList aside={state.preview.aside} />}
      <div role="alert">
        {state.kind === 'refused' && (
          <p class="import-refusal">
            <Icon name="warning" />
            <span>{importRefusalMessage(words, state.fileName, state.refusal)}</span>
          </p>
        )}
      </div>
    </>
  );
}

/** The button presses the browser's own field for files, which cannot be made to look like ours. */
function ImportPicker({ onFile }: { readonly onFile: (file: File | undefined) => void }): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="import-invitation">{words('import_drop')}</p>
      <Button label={words('import_pick')} tone="accent" onPress={() => field.current?.click()} />
      <input
        ref={field}
        class="unseen"
        type="file"
        accept=".json,.jsonld,.zip,.gz,.csv"
        tabIndex={-1}
        aria-label={words('import_pick')}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          // The same file may be picked again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

interface ImportProgressProps extends Extract<ImportState, { kind: 'working' }> {
  readonly onCancel: () => void;
}

const stageMessages: Record<ImportStage, MessageKey> = {
  reading: 'import_reading',
  comparing: 'import_comparing',
  bringing: 'import_bringing',
};

function ImportProgress({ fileName, stage, share, onCancel }: ImportProgressProps): JSX.Element {
  const words = useWords();
  const label = words(stageMessages[stage], fileName);
  return (
    <>
      <p class="import-invitation">{label}</p>
      <progress aria-label={label} value={share} max={1} />
      <Button label={words('cancel')} icon="close" onPress={onCancel} />
    </>
  );
}
