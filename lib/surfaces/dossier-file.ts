/** The dossier of an entity as a file to take away. What stands in it is the core's work; here it gets its rows and its form. */
import type { Dossier } from '@/lib/core/dossier/dossier';
import { toDossierEntries } from '@/lib/core/dossier/dossier-timeline';
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityRecord } from '@/lib/core/entities/record';
import { exportNotes } from '@/lib/core/export/export-notes';
import { obsidianLayout } from '@/lib/core/export/layouts/obsidian';
import type { ExportDossier } from '@/lib/core/export/scopes/export-rows';
import { ofDossier } from '@/lib/core/export/scopes/scopes';
import { originOf } from '@/lib/core/timeline/timeline';
import type { OutgoingFile } from '@/lib/platform/downloads';

/** A dossier as exports take it; null when there is nothing to name it by. @param record null when no pack knows the entity. */
export function toExportDossier(dossier: Dossier, record: EntityRecord | null): ExportDossier | null {
  const entity = record === null ? dossier.entity : toEntityRef(record);
  if (entity === null) return null;
  const { entries } = toDossierEntries(record, dossier.articles);
  return {
    ...{ entity, note: dossier.note },
    aliases: record === null ? [] : [...new Set(record.aliases.map(({ text }) => text))],
    description: record?.description ?? null,
    // Highlights stand with their articles, in full.
    events: entries
      .filter(({ source }) => source !== 'note')
      .map((entry) => ({ date: entry.date, text: entry.text, url: originOf(entry)?.link ?? null })),
    articles: dossier.articles.filter(({ highlights }) => highlights.length > 0),
  };
}

/** One Markdown file; null when there is nothing to name it by. @param record null when no pack knows the entity. */
export function toDossierFile(dossier: Dossier, record: EntityRecord | null): OutgoingFile | null {
  const exported = toExportDossier(dossier, record);
  if (exported === null) return null;
  const offsetMinutes = -new Date().getTimezoneOffset();
  for (const file of exportNotes(ofDossier(exported), obsidianLayout, { offsetMinutes, folders: { entity: '' } }))
    if (file !== null) return { name: file.path, mediaType: 'text/markdown', parts: [file.text] };
  return null;
}
