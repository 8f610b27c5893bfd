/** Where the reader says what the five colours mean. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import { highlightColours } from '@/lib/core/notes/rows';
import type { ColourNames } from './colour-names';

export interface ColourNamesFormProps {
  readonly names: ColourNames;
  readonly onNames: (names: ColourNames) => void;
}

/** Longest name that fits beside a colour. */
const longestName = 40;

/** A button until it is pressed. An empty field is the usual name again, which stands in it faintly. */
export function ColourNamesForm({ names, onNames }: ColourNamesFormProps): JSX.Element {
  const words = useWords();
  const [draft, setDraft] = useState<ColourNames | null>(null);
  if (draft === null) return <Button label={words('colours_edit')} icon="pencil" onPress={() => setDraft(names)} />;
  const save = (): void => {
    const named = highlightColours.flatMap((colour) => {
      const name = draft[colour]?.trim() ?? '';
      return name === '' ? [] : [[colour, name] as const];
    });
    onNames(Object.fromEntries(named));
    setDraft(null);
  };
  return (
    <form
      class="colour-form"
      aria-label={words('colours_edit')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <p>{words('colours_about')}</p>
      {highlightColours.map((colour) => {
        const usual = words(`colour_${colour}`);
        return (
          <label key={colour} class="colour-field">
            <span class={`colour-dot dot-${colour}`} />
            <span class="unseen">{words('colours_name', usual)}</span>
            <input
              maxLength={longestName}
              dir="auto"
              placeholder={usual}
              value={draft[colour] ?? ''}
              onInput={(event) => setDraft({ ...draft, [colour]: event.currentTarget.value })}
            />
          </label>
        );
      })}
      <div class="bulk-line">
        <Button label={words('save')} tone="primary" onPress={save} />
        <Button label={words('cancel')} onPress={() => setDraft(null)} />
        <button type="submit" hidden />
      </div>
    </form>
  );
}
