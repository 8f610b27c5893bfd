/** Where a pack file is brought: dropped or picked, followed while it is checked, and answered for when it is not taken. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import type { PackActions, PackImport } from './packs';
import { refusalMessage } from './refusal-message';

export interface PackImportBoxProps {
  readonly state: PackImport;
  readonly actions: Pick<PackActions, 'onFile' | 'onCancel'>;
}

/** While one file is being checked no other is taken. */
export function PackImportBox({ state, actions }: PackImportBoxProps): JSX.Element {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);
  const isWorking = state.kind === 'working';
  const take = (file: File | undefined): void => {
    if (file !== undefined && !isWorking) actions.onFile(file);
  };
  return (
    <div
      class={isOver ? 'pack-drop pack-drop-over' : 'pack-drop'}
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
      {isWorking ? <PackProgress {...state} onCancel={actions.onCancel} /> : <PackPicker onFile={take} />}
      <p class="pack-said" role="status">
        {state.kind === 'done' && words('pack_added', state.name)}
      </p>
      <div role="alert">
        {state.kind === 'refused' && (
          <p class="pack-refusal">
            <Icon name="warning" />
            <span>{refusalMessage(words, state.fileName, state.refusal)}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** The button presses the browser's own field for files, which cannot be made to look like ours. */
function PackPicker({ onFile }: { readonly onFile: (file: File | undefined) => void }): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="pack-invitation">{words('pack_drop')}</p>
      <Button label={words('pack_pick')} tone="accent" icon="download" onPress={() => field.current?.click()} />
      <input
        ref={field}
        class="unseen"
        type="file"
        accept=".pack"
        tabIndex={-1}
        aria-label={words('pack_pick')}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          // The same file may be picked again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

interface PackProgressProps extends Extract<PackImport, { kind: 'working' }> {
  readonly onCancel: () => void;
}

function PackProgress({ fileName, share, onCancel }: PackProgressProps): JSX.Element {
  const words = useWords();
  const label = words(share === null ? 'pack_keeping' : 'pack_checking', fileName);
  return (
    <>
      <p class="pack-invitation">{label}</p>
      {share === null ? <progress aria-label={label} /> : <progress aria-label={label} value={share} max={1} />}
      {share !== null && <Button label={words('cancel')} icon="close" onPress={onCancel} />}
    </>
  );
}
