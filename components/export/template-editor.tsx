/** A template of the reader's own while it is written: its pieces, what is wrong with them and where, and all that they may use. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import { templateParts } from '@/lib/core/export/templates/export-template';
import type { ExportActions, TemplateState } from './export';
import { TemplatePartField } from './template-part-field';
import { TemplateWords } from './template-words';

export interface TemplateEditorProps extends TemplateState {
  readonly actions: Pick<ExportActions, 'onTemplate' | 'onResetTemplate' | 'onShareTemplate' | 'onDeleteTemplate'>;
}

/** Every change is kept at once, and the preview above follows. */
export function TemplateEditor({ template, faults, actions }: TemplateEditorProps): JSX.Element {
  const words = useWords();
  const nameId = useId();
  return (
    <Section title={words('template_title')} count={null}>
      <div class="template-editor">
        <label class="template-field" for={nameId}>
          <span>{words('template_name')}</span>
          <input
            id={nameId}
            type="text"
            maxLength={200}
            value={template.name}
            onChange={(event) => {
              const name = event.currentTarget.value.trim();
              if (name !== '') actions.onTemplate({ ...template, name });
            }}
          />
        </label>
        {templateParts.map((part) => (
          <TemplatePartField
            key={part}
            part={part}
            text={template[part]}
            faults={faults.filter((fault) => fault.part === part)}
            onText={(text) => actions.onTemplate({ ...template, [part]: text })}
          />
        ))}
        <div class="template-acts">
          <Button label={words('template_share')} icon="download" tone="accent" onPress={actions.onShareTemplate} />
          <Button label={words('template_reset')} icon="undo" onPress={actions.onResetTemplate} />
          <Button label={words('template_delete')} icon="trash" onPress={actions.onDeleteTemplate} />
        </div>
        <TemplateWords />
      </div>
    </Section>
  );
}
