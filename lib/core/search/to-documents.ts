/** Makes documents of rows. Which rows belong together, and that none of them is deleted, is the caller's to know. */
import type { EntityNoteRow } from '../notes/entity-note-row';
import type { WhereaboutsRow } from '../notes/observed-rows';
import type { ProjectRow } from '../notes/project-rows';
import type { HighlightWithNote, NoteRow, PageRow } from '../notes/rows';
import type { FieldText, SearchDocument, SearchField } from './search-document';

/** A highlight with all that is known of it. */
export interface HighlightToFind extends HighlightWithNote {
  readonly page: PageRow;
  readonly projects: readonly string[];
  readonly verdict: WhereaboutsRow['verdict'] | null;
}

/** What a document has unless its kind says otherwise. */
const bare = { tags: [], entities: [], projects: [], sites: [], colour: null, hasNote: false, moved: null, place: 0 };

/** A highlight is found by its words, its note, its tags, whom it names, and its article. */
export function highlightDocument({ highlight, note, page, projects, verdict }: HighlightToFind): SearchDocument {
  const entities = highlight.entities.map(({ name }) => name);
  const tags = note?.tags ?? [];
  return {
    ...bare,
    ...{ kind: 'highlight', id: highlight.id, pageId: page.id },
    texts: [
      { field: 'quote', text: highlight.anchor.exact },
      ...notesOf(note),
      ...asTexts('tags', tags),
      ...asTexts('entities', entities),
      ...pageTexts(page),
    ],
    ...{ tags, entities, projects, sites: sitesOf(page), colour: highlight.colour },
    hasNote: note !== null && note.text !== '',
    moved: verdict === 'found' ? null : verdict,
    ...keptTimes(highlight.createdAt),
    ...{ pageKeptAt: page.createdAt, place: highlight.anchor.start },
  };
}

/** An article is found by its title, its author and its site. */
export function pageDocument(page: PageRow, projects: readonly string[]): SearchDocument {
  return {
    ...bare,
    ...{ kind: 'page', id: page.id, pageId: page.id, texts: pageTexts(page), sites: sitesOf(page), projects },
    ...keptTimes(page.createdAt),
    // In front of its highlights, of which the first may stand at the very start.
    ...{ pageKeptAt: page.createdAt, place: -2 },
  };
}

/** A note on an article as a whole. */
export function pageNoteDocument(note: NoteRow, page: PageRow): SearchDocument {
  return {
    ...bare,
    ...{ kind: 'page-note', id: note.id, pageId: page.id, tags: note.tags, sites: sitesOf(page) },
    texts: [...notesOf(note), ...asTexts('tags', note.tags), ...pageTexts(page)],
    hasNote: note.text !== '',
    ...keptTimes(note.createdAt),
    ...{ pageKeptAt: page.createdAt, place: -1 },
  };
}

/** A note on an entity. */
export function entityNoteDocument(note: EntityNoteRow): SearchDocument {
  const entities = [note.entity.name];
  return {
    ...bare,
    ...{ kind: 'entity-note', id: note.id, pageId: null, tags: note.tags, entities },
    texts: [...notesOf(note), ...asTexts('tags', note.tags), ...asTexts('entities', entities)],
    hasNote: note.text !== '',
    ...keptTimes(note.createdAt),
    pageKeptAt: note.createdAt,
  };
}

/** A project is found by its name and what it is about. */
export function projectDocument(project: ProjectRow): SearchDocument {
  return {
    ...bare,
    ...{ kind: 'project', id: project.id, pageId: null, projects: [project.name] },
    texts: [
      { field: 'title', text: project.name },
      { field: 'note', text: project.about },
    ],
    ...keptTimes(project.createdAt),
    pageKeptAt: project.createdAt,
  };
}

function notesOf(note: { readonly text: string } | null): FieldText[] {
  return note === null || note.text === '' ? [] : [{ field: 'note', text: note.text }];
}

function asTexts(field: SearchField, texts: readonly string[]): FieldText[] {
  return texts.map((text) => ({ field, text }));
}

function pageTexts({ title, site, byline }: PageRow): FieldText[] {
  const sources = [site, byline].filter((text) => text !== null);
  return [{ field: 'title', text: title }, ...asTexts('source', sources)];
}

function sitesOf({ site, url }: PageRow): string[] {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return [site ?? '', host].filter((name) => name !== '');
}

/** The day is that of the reader's own calendar: what was kept late on Friday was kept on Friday. */
function keptTimes(keptAt: number): Pick<SearchDocument, 'keptAt' | 'keptOn'> {
  const at = new Date(keptAt);
  return { keptAt, keptOn: at.getFullYear() * 10_000 + (at.getMonth() + 1) * 100 + at.getDate() };
}
