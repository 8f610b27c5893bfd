/** How the files will look: the text itself, nothing rendered, since it is the text that is taken away. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { ExportPreview } from './export';

const reasons: Readonly<Record<'loading' | 'empty' | 'gone' | 'faults', MessageKey>> = {
  loading: 'loading',
  empty: 'export_empty',
  gone: 'export_gone',
  faults: 'export_template_faults',
};

/** One file at a time; where there are several, a list says which. */
export function ExportPreviewPane({ preview }: { readonly preview: ExportPreview }): JSX.Element {
  const words = useWords();
  const [path, setPath] = useState('');
  const titleId = useId();
  if (preview.kind === 'refused')
    return (
      <p class="export-reason" role="alert">
        {words(problemMessage(preview.problem))}
      </p>
    );
  if (preview.kind !== 'ready') return <p class="export-reason">{words(reasons[preview.kind])}</p>;
  const { files, hasMore } = preview;
  const shown = files.find((file) => file.path === path) ?? files[0];
  return (
    <section class="export-preview" aria-labelledby={titleId}>
      <h2 class="section-title" id={titleId}>
        {words('export_preview')}
      </h2>
      {files.length > 1 ? (
        <label class="export-file">
          <span class="unseen">{words('export_preview_file')}</span>
          <select value={shown?.path} onChange={(event) => setPath(event.currentTarget.value)}>
            {files.map((file) => (
              <option key={file.path} value={file.path}>
                {file.path}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="export-path" dir="auto">
          {shown?.path}
        </p>
      )}
      <pre class="export-text" dir="auto" tabIndex={0} role="region" aria-label={words('export_preview_text')}>
        {shown?.text}
      </pre>
      {hasMore && <p class="export-more">{words('export_preview_more')}</p>}
    </section>
  );
}
