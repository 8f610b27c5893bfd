/** Gives the tag that is looked for another name, in every note at once. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';

export interface RenameTagProps {
  readonly tag: string;
  readonly onRename: (name: string) => void;
}

/** A name that is in use already makes one tag of two. */
export function RenameTag({ tag, onRename }: RenameTagProps): JSX.Element {
  const words = useWords();
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = name !== null;
  useEffect(() => field.current?.select(), [isOpen]);
  if (name === null) return <Button label={words('tag_rename')} icon="pencil" onPress={() => setName(tag)} />;
  const isNew = name.trim() !== '' && name.trim() !== tag;
  const rename = (): void => {
    if (!isNew) return;
    setName(null);
    onRename(name.trim());
  };
  return (
    <form
      class="search-save"
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setName(null);
      }}
    >
      <label>
        <span class="unseen">{words('tag_rename_field')}</span>
        <input
          ref={field}
          maxLength={100}
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button label={words('save')} tone="primary" disabled={!isNew} onPress={rename} />
      <Button label={words('cancel')} onPress={() => setName(null)} />
    </form>
  );
}
