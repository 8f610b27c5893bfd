/** One piece of a template, with its faults below it. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words';
import type { TemplatePart } from '@/lib/core/export/templates/export-template';
import type { PartFault } from '@/lib/core/export/templates/read-template';
import type { MessageKey } from '@/lib/platform/words';

const labels: Readonly<Record<TemplatePart, MessageKey>> = {
  filename: 'template_filename',
  header: 'template_header',
  highlight: 'template_highlight',
};

const lines: Readonly<Record<TemplatePart, number>> = { filename: 1, header: 12, highlight: 10 };

/** Longer ones could not be kept. In UTF-16 code units. */
const longest = 20_000;

export interface TemplatePartFieldProps {
  readonly part: TemplatePart;
  readonly text: string;
  readonly faults: readonly PartFault[];
  readonly onText: (text: string) => void;
}

/** A fault leads to its place when it is pressed. */
export function TemplatePartField({ part, text, faults, onText }: TemplatePartFieldProps): JSX.Element {
  const words = useWords();
  const [fieldId, faultsId] = [useId(), useId()];
  const goTo = ({ line, column }: PartFault): void => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const before = text.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    field.focus();
    field.setSelectionRange(at, at);
  };
  return (
    <div class="template-field">
      <label for={fieldId}>{words(labels[part])}</label>
      <textarea
        id={fieldId}
        class="template-text"
        rows={lines[part]}
        maxLength={longest}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={faults.length > 0}
        aria-describedby={faultsId}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div id={faultsId} role="status">
        <ul class="template-faults">
          {faults.slice(0, 5).map((fault) => (
            <li key={`${fault.line}:${fault.column}:${fault.message}`}>
              <button type="button" class="template-fault" onClick={() => goTo(fault)}>
                {words('template_fault', String(fault.line), String(fault.column), fault.message)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
