/** The fields of an entry: names, kind, a sentence, dates, a link. They show a draft and tell what was typed. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '@/components/words';
import { entityKinds, entityKindSchema } from '@/lib/core/entities/record';
import type { MessageKey } from '@/lib/platform/words';
import { OwnEventFields } from './own-event-fields';
import type { OwnDraft, OwnDraftProblems } from './own-draft';

export interface OwnEntryFieldsProps {
  readonly draft: OwnDraft;
  /** Null as long as nothing is to be said. */
  readonly problems: OwnDraftProblems | null;
  readonly onDraft: (draft: OwnDraft) => void;
}

/** The caret begins in the name when it is empty, else where the name is explained. */
export function OwnEntryFields({ draft, problems, onDraft }: OwnEntryFieldsProps): JSX.Element {
  const change = (changes: Partial<OwnDraft>): void => onDraft({ ...draft, ...changes });
  const hasName = useRef(draft.name !== '').current;
  return (
    <>
      <TextField
        label="own_name"
        value={draft.name}
        problem={problems?.name === true ? 'own_name_wrong' : null}
        takesFocus={!hasName}
        onText={(name) => change({ name })}
      />
      <TextField label="own_other_names" value={draft.otherNames} onText={(otherNames) => change({ otherNames })} />
      <KindField kind={draft.kind} onKind={(kind) => change({ kind })} />
      <TextField
        label="own_sentence"
        value={draft.description}
        isLong
        takesFocus={hasName}
        onText={(description) => change({ description })}
      />
      <OwnEventFields events={draft.events} problems={problems} onEvents={(events) => change({ events })} />
      <TextField
        label="own_link"
        value={draft.link}
        problem={problems?.link === true ? 'own_link_wrong' : null}
        onText={(link) => change({ link })}
      />
    </>
  );
}

interface TextFieldProps {
  readonly label: MessageKey;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** What is wrong with it, in a sentence. */
  readonly problem?: MessageKey | null;
  readonly isLong?: boolean;
  readonly takesFocus?: boolean;
}

function TextField({ label, value, onText, problem = null, isLong = false, takesFocus = false }: TextFieldProps) {
  const words = useWords();
  const fieldId = useId();
  const problemId = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const Tag = isLong ? 'textarea' : 'input';
  return (
    <div class="own-field">
      <label for={fieldId}>{words(label)}</label>
      <Tag
        ref={field}
        id={fieldId}
        class="own-input"
        dir="auto"
        autocomplete="off"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {problem !== null && (
        <p class="own-problem" id={problemId}>
          {words(problem)}
        </p>
      )}
    </div>
  );
}

interface KindFieldProps {
  readonly kind: OwnDraft['kind'];
  readonly onKind: (kind: OwnDraft['kind']) => void;
}

function KindField({ kind, onKind }: KindFieldProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  return (
    <div class="own-field">
      <label for={fieldId}>{words('own_kind')}</label>
      <select
        id={fieldId}
        class="own-input"
        value={kind}
        onChange={(event) => {
          const chosen = entityKindSchema.safeParse(event.currentTarget.value);
          if (chosen.success) onKind(chosen.data);
        }}
      >
        {entityKinds.map((name) => (
          <option key={name} value={name}>
            {words(`kind_${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
