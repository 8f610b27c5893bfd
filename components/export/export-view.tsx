/** The library's page of exports: what is taken away and in which form at one side, how it will look and the ways out at the other. */
import type { JSX } from 'preact';
import { Switch } from '@/components/switch/switch';
import { useWords } from '@/components/words';
import { EarlierFiles } from './earlier-files';
import type { ExportViewProps } from './export';
import { ExportActs } from './export-acts';
import { ExportPreviewPane } from './export-preview-pane';
import { ExportWorkLine } from './export-work-line';
import { FormatChooser } from './format-chooser';
import { TemplateEditor } from './template-editor';
import { TemplateStart } from './template-start';

/** While something is being made nothing else is begun. */
export function ExportView({ state, actions }: ExportViewProps): JSX.Element {
  const words = useWords();
  const { subjects, subject, counts, formats, format, isOneFile, preview, work, template } = state;
  const isMarkdown = isOneFile !== null;
  return (
    <main class="library-main export-page" aria-busy={preview.kind === 'loading'}>
      <h1 class="library-title">{words('library_export')}</h1>
      <div class="export-sides">
        <div class="export-choices">
          <label class="export-subject">
            <span>{words('export_what')}</span>
            <select value={subject} onChange={(event) => actions.onSubject(event.currentTarget.value)}>
              {subjects.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <p class="export-counts" role="status">
            {counts !== null &&
              `${words.count('articles_count', counts.articles)} · ${words.count('highlights_count', counts.highlights)}`}
          </p>
          <FormatChooser formats={formats} format={format} onFormat={actions.onFormat} />
          <TemplateStart isRefused={state.isTemplateRefused} actions={actions} />
          {isMarkdown && <Switch label={words('export_one_file')} on={isOneFile} onChange={actions.onOneFile} />}
        </div>
        <div class="export-result">
          <ExportActs {...{ state, actions }} />
          <ExportWorkLine work={work} onCancel={actions.onCancel} />
          <ExportPreviewPane preview={preview} />
        </div>
      </div>
      {template !== null && <TemplateEditor {...template} actions={actions} />}
      {isMarkdown && <EarlierFiles isWorking={work.kind === 'working'} onFiles={actions.onUpdateFiles} />}
    </main>
  );
}
