/** Adds tags to all chosen highlights and takes others away. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { TagField } from '@/components/note-editor/tag-field';
import { useWords } from '@/components/words';
import { parseTags } from '@/lib/core/notes/parse-tags';
import type { BulkActions } from './bulk-actions';

export interface BulkTagsProps {
  readonly onTag: BulkActions['onTag'];
  readonly onDone: () => void;
}

interface Typed {
  readonly tags: readonly string[];
  readonly typed: string;
}

const nothingTyped: Typed = { tags: [], typed: '' };

/** What is typed but not yet a tag counts, so that applying in the middle of a word loses nothing. */
export function BulkTags({ onTag, onDone }: BulkTagsProps): JSX.Element {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [add, setAdd] = useState(nothingTyped);
  const [remove, setRemove] = useState(nothingTyped);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const edits = { add: allOf(add), remove: allOf(remove) };
  const isEmpty = edits.add.length === 0 && edits.remove.length === 0;
  const apply = (): void => {
    if (isEmpty) return;
    onTag(edits);
    onDone();
  };
  return (
    <form
      ref={form}
      class="bulk-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) apply();
      }}
    >
      <fieldset>
        <legend>{words('bulk_tag_add')}</legend>
        <TagField {...add} onChange={(tags, typed) => setAdd({ tags, typed })} />
      </fieldset>
      <fieldset>
        <legend>{words('bulk_tag_remove')}</legend>
        <TagField {...remove} onChange={(tags, typed) => setRemove({ tags, typed })} />
      </fieldset>
      <div class="bulk-line">
        <Button label={words('bulk_tag_apply')} tone="primary" disabled={isEmpty} onPress={apply} />
        <Button label={words('cancel')} onPress={onDone} />
      </div>
    </form>
  );
}

function allOf({ tags, typed }: Typed): readonly string[] {
  return [...new Set([...tags, ...parseTags(typed)])];
}
