/** The words of a note: a field to type Markdown in, and how it will look. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Markdown } from '@/components/markdown/markdown';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

/** What the words are, where they are no note. */
export interface NoteFieldLook {
  /** Names the field. */
  readonly label: MessageKey;
  readonly placeholder: MessageKey;
  /** How many lines there are to begin with. */
  readonly rows: number;
  readonly hasTags: boolean;
}

interface NoteFieldProps {
  readonly id: string;
  readonly look: NoteFieldLook;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The caret stands behind the last word when the form opens. The field stays while its preview is shown, so that its own undo reaches back. */
export function NoteField({ id, look, text, onText }: NoteFieldProps): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isPreview, setIsPreview] = useState(false);
  useEffect(() => {
    const area = field.current;
    if (isPreview) return;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [isPreview]);
  return (
    <div class="note-field">
      <textarea
        ref={field}
        id={id}
        class="note-text"
        hidden={isPreview}
        rows={look.rows}
        dir="auto"
        placeholder={words(look.placeholder)}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {isPreview && (
        <div class="note-preview" role="region" aria-label={words('note_preview')} tabIndex={0}>
          <Markdown text={text} />
        </div>
      )}
      {text.trim() !== '' && (
        <div class="note-look">
          <Button
            label={words(isPreview ? 'note_write_on' : 'note_preview')}
            expanded={isPreview}
            onPress={() => setIsPreview(!isPreview)}
          />
        </div>
      )}
    </div>
  );
}
