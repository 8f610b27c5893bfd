/** What a thing in the trash is called, in the words of the interface. Pure. */
import type { TrashEntry } from '@/lib/core/care/trash-entry';
import type { Words } from '@/lib/platform/words';

/** A thing in words; what there is not is empty. */
export interface ToldEntry {
  /** What kind of thing it is, and how much went with it. */
  readonly title: string;
  /** Its own words. */
  readonly text: string;
  /** What it belongs to. */
  readonly belongs: string;
}

/** The words for it. */
export function tellEntry(entry: TrashEntry, words: Words): ToldEntry {
  switch (entry.kind) {
    case 'page':
      return {
        title: `${words('trash_page')} · ${words.count('highlights_count', entry.highlightCount)}`,
        text: entry.row.title === '' ? entry.row.url : entry.row.title,
        belongs: entry.row.site ?? '',
      };
    case 'highlight':
      return {
        title: words(entry.note === null ? 'trash_highlight' : 'trash_highlight_note'),
        text: entry.row.anchor.exact,
        belongs: [entry.note?.text ?? '', entry.page?.title ?? ''].filter((text) => text !== '').join(' · '),
      };
    case 'note':
      return { title: words('note'), text: entry.row.text, belongs: entry.page?.title ?? '' };
    case 'entity-note':
      return { title: words('note'), text: entry.row.text, belongs: entry.row.entity.name };
    case 'project':
      return { title: words('trash_project'), text: entry.row.name, belongs: entry.row.about };
    case 'project-words':
      return { title: words('trash_project_words'), text: entry.row.text, belongs: entry.project.name };
    case 'own-entity':
      return {
        title: words('trash_own_entity'),
        text: entry.row.record.name,
        belongs: entry.row.record.description,
      };
    case 'choice':
      return {
        title: words('trash_choice'),
        text: words(
          entry.row.verdict === 'always' ? 'trash_choice_always' : 'trash_choice_never',
          entry.row.written,
          entry.row.entity.name,
        ),
        belongs: '',
      };
    case 'saved-search':
      return { title: words('trash_search'), text: entry.row.name, belongs: entry.row.query };
  }
}
