/** Where files of an earlier export are brought to be updated: what the reader wrote in them is kept, and they are downloaded anew. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';

export interface EarlierFilesProps {
  readonly isWorking: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Dropped or picked; the button presses the browser's own field for files, which cannot be made to look like ours. */
export function EarlierFiles({ isWorking, onFiles }: EarlierFilesProps): JSX.Element {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0 && !isWorking) onFiles([...files]);
  };
  return (
    <Section title={words('export_update')} count={null}>
      <p class="library-about">{words('export_update_about')}</p>
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
          take(event.dataTransfer?.files);
        }}
      >
        <p class="import-invitation">{words('export_update_drop')}</p>
        <Button
          label={words('export_update_pick')}
          tone="accent"
          disabled={isWorking}
          onPress={() => field.current?.click()}
        />
        <input
          ref={field}
          class="unseen"
          type="file"
          multiple
          accept=".md"
          tabIndex={-1}
          aria-label={words('export_update_pick')}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same files may be picked again after they were edited.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Section>
  );
}
