/** The fields of what is said of an article. They show a draft and tell what was typed. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '@/components/words';
import { sourceKinds, sourceKindSchema } from '@/lib/core/citations/citation-types';
import type { MessageKey } from '@/lib/platform/words';
import type { FactsDraft } from './facts-draft';

export interface FactsFieldsProps {
  readonly draft: FactsDraft;
  readonly isDateSound: boolean;
  readonly onDraft: (draft: FactsDraft) => void;
}

/** The caret begins in the authors: they are what pages most often get wrong. */
export function FactsFields({ draft, isDateSound, onDraft }: FactsFieldsProps): JSX.Element {
  const change = (changes: Partial<FactsDraft>): void => onDraft({ ...draft, ...changes });
  return (
    <>
      <TextField label="facts_title" value={draft.title} onText={(title) => change({ title })} />
      <TextField
        label="facts_authors"
        hint="facts_authors_hint"
        value={draft.authors}
        isLong
        onText={(authors) => change({ authors })}
      />
      <TextField
        label="facts_publication"
        value={draft.publication}
        onText={(publication) => change({ publication })}
      />
      <TextField
        label="facts_date"
        hint={isDateSound ? 'facts_date_hint' : 'facts_date_wrong'}
        isWrong={!isDateSound}
        value={draft.published}
        onText={(published) => change({ published })}
      />
      <KindField kind={draft.kind} onKind={(kind) => change({ kind })} />
    </>
  );
}

interface TextFieldProps {
  readonly label: MessageKey;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** How to fill it in, or what is wrong with it. */
  readonly hint?: MessageKey;
  readonly isWrong?: boolean;
  readonly isLong?: boolean;
}

function TextField({ label, value, onText, hint, isWrong = false, isLong = false }: TextFieldProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isLong) field.current?.focus();
  }, [isLong]);
  const Tag = isLong ? 'textarea' : 'input';
  return (
    <div class="own-field">
      <label for={id}>{words(label)}</label>
      <Tag
        ref={field}
        id={id}
        class="own-input"
        dir="auto"
        autocomplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class={isWrong ? 'own-problem' : 'facts-hint'} id={`${id}-hint`}>
          {words(hint)}
        </p>
      )}
    </div>
  );
}

function KindField({ kind, onKind }: { kind: FactsDraft['kind']; onKind: (kind: FactsDraft['kind']) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div class="own-field">
      <label for={id}>{words('facts_kind')}</label>
      <select
        id={id}
        class="own-input"
        value={kind}
        onChange={(event) => onKind(sourceKindSchema.parse(event.currentTarget.value))}
      >
        {sourceKinds.map((one) => (
          <option key={one} value={one}>
            {words(`source_kind_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
