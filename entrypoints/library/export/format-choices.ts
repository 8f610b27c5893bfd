/** The forms of exports in the reader's words. */
import type { FormatChoice } from '@/components/export/export';
import { citationFormatFacts } from '@/lib/core/citations/exchange/print-file';
import type { BuiltInLayoutName } from '@/lib/core/export/layouts/built-in-layouts';
import type { MessageKey, Words } from '@/lib/platform/words';
import { toFormatName } from '@/lib/surfaces/export/export-format';
import type { ExportFormat } from '@/lib/surfaces/export/export-format';
import type { LibraryFileFormat } from '@/lib/surfaces/library-files';

const layouts: Readonly<Record<BuiltInLayoutName, readonly [name: MessageKey, about: MessageKey]>> = {
  plain: ['layout_plain', 'layout_plain_about'],
  obsidian: ['layout_obsidian', 'layout_obsidian_about'],
  logseq: ['layout_logseq', 'layout_logseq_about'],
  zettel: ['layout_zettel', 'layout_zettel_about'],
  essay: ['layout_essay', 'layout_essay_about'],
  timeline: ['layout_timeline', 'layout_timeline_about'],
};

const tables: Readonly<Record<LibraryFileFormat, MessageKey>> = {
  csv: 'export_csv',
  html: 'export_html',
  'web-annotation': 'export_web_annotation',
};

/** A form as it is offered. */
export function toFormatChoice(format: ExportFormat, words: Words): FormatChoice {
  const shape = { id: toFormatName(format), group: format.kind, about: null };
  switch (format.kind) {
    case 'layout': {
      const [name, about] = layouts[format.name];
      return { ...shape, label: words(name), about: words(about) };
    }
    case 'template':
      return { ...shape, label: format.template.name };
    case 'table':
      return { ...shape, label: words(tables[format.name]) };
    case 'citations':
      return { ...shape, label: citationFormatFacts[format.name].name };
  }
}
