/** The form of an export and the reader's templates. While the page is open they are the page's own, so that typing waits for no storage; each change is stored. */
import { useEffect, useState } from 'preact/hooks';
import { parseTemplateFile, printTemplateFile, startingTemplate } from '@/lib/core/export/templates/export-template';
import type { ExportTemplate } from '@/lib/core/export/templates/export-template';
import { toSafeName } from '@/lib/core/export/filenames/safe-name';
import { downloadFile } from '@/lib/platform/downloads';
import { newUuid } from '@/lib/platform/ids';
import type { LibraryContext } from '../library-context';

/** What is chosen, and what can be done with templates. */
export interface Templates {
  /** False until they are read. */
  readonly isReady: boolean;
  readonly format: string;
  readonly templates: readonly ExportTemplate[];
  readonly isRefused: boolean;
  readonly choose: (format: string) => void;
  readonly add: () => void;
  readonly bring: (file: File) => Promise<void>;
  readonly write: (template: ExportTemplate) => void;
  readonly reset: (template: ExportTemplate) => void;
  readonly share: (template: ExportTemplate) => void;
  readonly remove: (template: ExportTemplate) => void;
}

/** A template has a few thousand characters; what is far longer is another file. */
const longestFileBytes = 1_000_000;

/** Follows them for as long as the page is open. */
export function useTemplates({ settingsStore, deletions, words }: LibraryContext): Templates {
  const [format, setFormat] = useState('plain');
  const [templates, setTemplates] = useState<readonly ExportTemplate[]>([]);
  const [isReady, setReady] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void settingsStore.read().then((settings) => {
      if (!isWanted) return;
      setFormat(settings.exportFormat);
      setTemplates(settings.exportTemplates);
      setReady(true);
    });
    return () => {
      isWanted = false;
    };
  }, [settingsStore]);

  const choose = (name: string): void => {
    setFormat(name);
    void settingsStore.change({ exportFormat: name });
  };
  const keep = (next: readonly ExportTemplate[]): Promise<boolean> => {
    setTemplates(next);
    return settingsStore.change({ exportTemplates: [...next] });
  };
  const begin = (template: ExportTemplate): void => {
    void keep([...templates, template]);
    choose(`template:${template.id}`);
  };
  const write = (template: ExportTemplate): void =>
    void keep(templates.map((one) => (one.id === template.id ? template : one)));
  return {
    ...{ isReady, format, templates, isRefused, choose, write },
    add: () => begin({ ...startingTemplate, id: newUuid(), name: words('template_first_name') }),
    bring: async (file) => {
      const template = file.size > longestFileBytes ? null : parseTemplateFile(await file.text().catch(() => ''));
      setRefused(template === null);
      // The same template brought twice is two: the reader may have changed the first.
      if (template !== null) begin({ ...template, id: newUuid() });
    },
    reset: (template) => {
      // What was there comes back by Undo: a template may be the work of an evening.
      deletions.change(
        'template_was_reset',
        async () => toOutcome(await keep(withOne(templates, { ...template, ...startingTemplate }))),
        async () => toOutcome(await keep(withOne(templates, template))),
      );
    },
    share: (template) =>
      downloadFile({
        name: `${toSafeName(template.name) || 'template'}.json`,
        mediaType: 'application/json',
        parts: [printTemplateFile(template)],
      }),
    remove: (template) =>
      deletions.remove(
        async () => {
          choose('plain');
          return toOutcome(await keep(templates.filter(({ id }) => id !== template.id)));
        },
        async () => {
          choose(`template:${template.id}`);
          return toOutcome(await keep(templates));
        },
      ),
  };
}

function withOne(templates: readonly ExportTemplate[], template: ExportTemplate): readonly ExportTemplate[] {
  return templates.map((one) => (one.id === template.id ? template : one));
}

function toOutcome(isDone: boolean) {
  return isDone ? ({ kind: 'done', changeSetId: '' } as const) : ({ kind: 'refused', reason: 'full' } as const);
}
