/** Takes a project away as Markdown: as an essay with footnotes and sources, or as notes with what stands beside each quotation. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { ExportButtons } from '@/components/export-buttons/export-buttons';
import { useWords } from '@/components/words';
import type { ProjectActions, ProjectLayout } from './projects';

const layouts: readonly ProjectLayout[] = ['essay', 'notes'];

export interface ProjectExportProps {
  readonly actions: Pick<ProjectActions, 'onCopyMarkdown' | 'onDownloadMarkdown' | 'onExport'>;
}

/** The two ways open beside their button and stay: one may want both. */
export function ProjectExport({ actions }: ProjectExportProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="project-export">
      <Button label={words('project_export')} icon="download" expanded={isOpen} onPress={() => setOpen(!isOpen)} />
      {isOpen && (
        <ul class="project-layouts">
          {layouts.map((layout) => (
            <li key={layout}>
              <span class="project-layout">
                <strong>{words(`project_layout_${layout}`)}</strong> {words(`project_layout_${layout}_text`)}
              </span>
              <ExportButtons
                onCopy={() => actions.onCopyMarkdown(layout)}
                onDownload={() => actions.onDownloadMarkdown(layout)}
              />
            </li>
          ))}
          <li>
            <Button label={words('export_more')} onPress={actions.onExport} />
          </li>
        </ul>
      )}
    </div>
  );
}
