/** Begins a template of the reader's own, or brings one that somebody shared. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { ExportActions } from './export';

export interface TemplateStartProps {
  /** Whether the last file that was brought is no template. */
  readonly isRefused: boolean;
  readonly actions: Pick<ExportActions, 'onNewTemplate' | 'onImportTemplate'>;
}

/** Two buttons below the forms. */
export function TemplateStart({ isRefused, actions }: TemplateStartProps): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="template-start">
      <Button label={words('template_new')} icon="plus" onPress={actions.onNewTemplate} />
      <Button label={words('template_import')} onPress={() => field.current?.click()} />
      <input
        ref={field}
        class="unseen"
        type="file"
        accept=".json"
        tabIndex={-1}
        aria-label={words('template_import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) actions.onImportTemplate(file);
          event.currentTarget.value = '';
        }}
      />
      <div role="alert">{isRefused && <p class="export-problem">{words('template_refused')}</p>}</div>
    </div>
  );
}
