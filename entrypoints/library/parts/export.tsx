/** Takes a part of the library away, or all of it. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ExportActions } from '@/components/export/export';
import { ExportView } from '@/components/export/export-view';
import { englishExportWords } from '@/lib/core/export/export-words';
import type { AnnotatedPage } from '@/lib/core/web-annotation/print-collection';
import type { Settings } from '@/lib/platform/settings';
import { findFormat, isMarkdown, listFormats, toFormatName } from '@/lib/surfaces/export/export-format';
import type { ExportFormat } from '@/lib/surfaces/export/export-format';
import type { PrintWishes } from '@/lib/surfaces/export/print-subject';
import { toFormatChoice } from '../export/format-choices';
import { readPicked } from '../export/read-picked';
import { copyExport, downloadExport, exportToFolder, updateFiles } from '../export/run-export';
import { parseSubject, toExportRoute, toSubjectId } from '../export/subjects';
import { useFolder } from '../export/use-folder';
import type { Folder } from '../export/use-folder';
import { usePreview } from '../export/use-preview';
import { useSubject } from '../export/use-subject';
import { useSubjectChoices } from '../export/use-subject-choices';
import { useTemplates } from '../export/use-templates';
import type { Templates } from '../export/use-templates';
import { useWork } from '../export/use-work';
import type { Work } from '../export/use-work';
import type { PartProps } from '../library-context';

/** What is to be exported stands in the address, so that every page of the library can lead here. */
export function Export({ library, route }: PartProps): JSX.Element {
  const { store, settings, words, navigate, chosen } = library;
  const { id, query } = route;
  const subject = useMemo(() => parseSubject({ id, query }, chosen), [id, query, chosen]);
  const { rows, read } = useSubject(library, subject);
  const content = rows?.kind === 'done' ? rows.value : null;
  const choices = useSubjectChoices(library, subject, content?.scope.name ?? null);
  const templates = useTemplates(library);
  const format = useMemo(
    () => findFormat(templates.format, templates.templates),
    [templates.format, templates.templates],
  );
  const [isOne, setIsOne] = useState(false);
  const wishes = usePrintWishes(settings, isOne);
  const { preview, faults } = usePreview(templates.isReady ? rows : null, format, wishes);
  const folder = useFolder(store);
  const work = useWork({ store, subject, read, format, wishes });
  return (
    <ExportView
      state={{
        ...{ subjects: choices, subject: toSubjectId(subject), preview },
        counts: content === null ? null : countOf(content.articles),
        formats: listFormats(templates.templates).map((one) => toFormatChoice(one, words)),
        format: toFormatName(format),
        isOneFile: isMarkdown(format) ? isOne : null,
        work: work.work,
        folder: folder.state,
        template: format.kind === 'template' ? { template: format.template, faults } : null,
        isTemplateRefused: templates.isRefused,
      }}
      actions={{
        ...toWays(work, folder),
        ...toTemplateActions(templates, format),
        onSubject: (next) => {
          const wanted = choices.find((one) => one.id === next)?.subject;
          if (wanted !== undefined) navigate(toExportRoute(wanted), { replace: true });
        },
        onOneFile: setIsOne,
      }}
    />
  );
}

function toWays({ run, fail, stop }: Work, folder: Folder) {
  const write = async (isOther: boolean): Promise<void> => {
    const opened = await folder.open(isOther);
    if (opened === 'denied') fail('denied');
    else if (opened !== null) run((job) => exportToFolder(job, opened));
  };
  return {
    onCopy: () => run(copyExport),
    onDownload: () => run(downloadExport),
    onWriteFolder: () => void write(false),
    onOtherFolder: () => void write(true),
    onUpdateFiles: (files: readonly File[]) => run(async (job) => updateFiles(job, await readPicked(files))),
    onCancel: stop,
  };
}

function toTemplateActions(templates: Templates, format: ExportFormat) {
  const onShown = (act: (template: Parameters<Templates['share']>[0]) => void) => (): void => {
    if (format.kind === 'template') act(format.template);
  };
  return {
    onFormat: templates.choose,
    onNewTemplate: templates.add,
    onImportTemplate: (file: File) => void templates.bring(file),
    onTemplate: templates.write,
    onResetTemplate: onShown(templates.reset),
    onShareTemplate: onShown(templates.share),
    onDeleteTemplate: onShown(templates.remove),
  } satisfies Partial<ExportActions>;
}

function usePrintWishes({ colourNames, citationStyle }: Settings, isOne: boolean): PrintWishes {
  return useMemo(
    () => ({
      words: { ...englishExportWords, colours: { ...englishExportWords.colours, ...colourNames } },
      offsetMinutes: -new Date().getTimezoneOffset(),
      citationStyle,
      form: isOne ? 'one' : 'files',
    }),
    [colourNames, citationStyle, isOne],
  );
}

function countOf(articles: readonly AnnotatedPage[]) {
  return {
    articles: articles.length,
    highlights: articles.reduce((sum, { highlights }) => sum + highlights.length, 0),
  };
}
