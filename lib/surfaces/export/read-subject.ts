/** Reads the rows that an export takes. It reads alone, and prints nothing. */
import type { Dossier } from '@/lib/core/dossier/dossier';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityRef } from '@/lib/core/entities/record';
import type { ExportArticle, ExportDossier, ExportProject, ExportScope } from '@/lib/core/export/scopes/export-rows';
import { ofArticle, ofDossier, ofEverything, ofProject, ofSearch } from '@/lib/core/export/scopes/scopes';
import type { HighlightId, NoteRow, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';
import { listProjectPages } from '@/lib/core/projects/project-timeline';
import { toExportProject } from '@/lib/core/projects/to-export-project';
import type { AnnotatedPage } from '@/lib/core/web-annotation/print-collection';
import type { BackgroundClient } from '@/lib/messages/client';
import type { Store } from '@/lib/store/create-store';
import type { Read } from '@/lib/store/outcome';
import { toExportDossier } from '../dossier-file';
import type { ExportSubject } from './export-subject';

/** All that is exported of a subject. */
export interface SubjectRows {
  readonly scope: ExportScope;
  /** The articles that anything of it is from, with what is exported of them: for tables and for references. */
  readonly articles: readonly AnnotatedPage[];
  /** Whether articles may stand in it with a part of their highlights alone: what is missing then is not gone. */
  readonly isPartial: boolean;
}

/** What reading takes. */
export interface SubjectSources {
  readonly store: Store;
  /** Knows the packs: for what they say of entities. */
  readonly background: BackgroundClient;
  /** The highlights that a search finds, in reading order. */
  readonly findHighlights: (query: string) => Promise<readonly HighlightId[]>;
  /** What the reader calls everything, and what was chosen by hand. */
  readonly names: { readonly everything: string; readonly selection: string };
}

/** Reads a subject; `gone` when it is not there any more. */
export async function readSubject(subject: ExportSubject, sources: SubjectSources): Promise<Read<SubjectRows>> {
  switch (subject.kind) {
    case 'everything':
      return readEverything(sources);
    case 'article':
      return readArticle(subject.id, sources);
    case 'project':
      return readProject(subject.id, sources);
    case 'entity':
      return readEntity(subject.id, sources);
    case 'selection':
      return readChosen(subject.ids, sources, sources.names.selection);
    case 'search':
      return readChosen(await sources.findHighlights(subject.query), sources, subject.query);
  }
}

async function readEverything({ store, background, names }: SubjectSources): Promise<Read<SubjectRows>> {
  const [articles, onPages, projects, onEntities] = await Promise.all([
    store.pages.readAll(),
    store.notes.readOfPages(),
    store.projects.list(),
    store.entityNotes.list(),
  ]);
  if (articles.kind === 'refused') return articles;
  if (onPages.kind === 'refused') return onPages;
  if (projects.kind === 'refused') return projects;
  if (onEntities.kind === 'refused') return onEntities;
  const annotated = withNotes(articles.value, onPages.value);
  const contents: ExportProject[] = [];
  for (const { project } of projects.value) {
    const read = await store.projects.read(project.id);
    if (read.kind === 'done') contents.push(toExportProject(read.value));
  }
  // Entities that the reader wrote about get files. One for each that an article names would be thousands, with nothing of the reader's in them.
  const dossiers: ExportDossier[] = [];
  for (const { entity } of onEntities.value) {
    const dossier = await readDossier(entity, store, background);
    if (dossier !== null) dossiers.push(dossier);
  }
  const scope = ofEverything(names.everything, {
    articles: annotated.map(toExportArticle),
    projects: contents,
    dossiers,
  });
  return { kind: 'done', value: { scope, articles: annotated, isPartial: false } };
}

async function readArticle(id: PageRow['id'], { store }: SubjectSources): Promise<Read<SubjectRows>> {
  const [article, note] = await Promise.all([store.pages.read(id), store.notes.readOfPage(id)]);
  if (article.kind === 'refused') return article;
  if (note.kind === 'refused') return note;
  const annotated = { ...article.value, note: note.value };
  return done(ofArticle(toExportArticle(annotated)), [annotated]);
}

async function readProject(
  id: Extract<ExportSubject, { kind: 'project' }>['id'],
  { store }: SubjectSources,
): Promise<Read<SubjectRows>> {
  const read = await store.projects.read(id);
  if (read.kind === 'refused') return read;
  const project = toExportProject(read.value);
  const articles = listProjectPages(read.value.parts).map((page) => ({
    page,
    highlights: project.parts.flatMap((part) =>
      part.kind === 'highlight' && part.page.id === page.id ? [part.kept] : [],
    ),
    note: null,
  }));
  return done(ofProject(project), articles);
}

async function readEntity(
  id: Extract<ExportSubject, { kind: 'entity' }>['id'],
  { store, background }: SubjectSources,
): Promise<Read<SubjectRows>> {
  const dossier = await readDossier({ id, wikidata: null, title: null, name: '' }, store, background);
  return dossier === null
    ? { kind: 'refused', reason: 'gone' }
    : done(ofDossier(dossier), withNotes(dossier.articles, []));
}

/** The rows say by which other keys a pack may know the entity, and the pack by which others the rows do: so the rows are read twice. */
async function readDossier(
  entity: EntityRef,
  store: Store,
  background: BackgroundClient,
): Promise<ExportDossier | null> {
  const first = await store.dossiers.read(toEntityKeys(entity));
  if (first.kind === 'refused') return null;
  const { wikidata = entity.wikidata, title = entity.title } = first.value.entity ?? {};
  const reply = await background.send('entities/get', { entityId: entity.id, wikidata, title });
  const record = reply.ok ? reply.value.record : null;
  const keys = record === null ? [] : toEntityKeys(toEntityRef(record));
  const wider = [...new Set([...first.value.keys, ...keys])];
  const second = wider.length > first.value.keys.length ? await store.dossiers.read(wider) : first;
  const dossier: Dossier = second.kind === 'done' ? second.value : first.value;
  return toExportDossier(dossier, record);
}

/** So many are read at a time, so that a large choice does not hold up the page. */
const sliceLength = 500;

/** Chosen highlights as articles with those alone, in reading order, the articles in the order of their first highlight. */
async function readChosen(
  ids: readonly HighlightId[],
  { store }: SubjectSources,
  name: string,
): Promise<Read<SubjectRows>> {
  const articles = new Map<string, { page: PageRow; highlights: PageWithHighlights['highlights'][number][] }>();
  for (let at = 0; at < ids.length; at += sliceLength) {
    const hits = ids.slice(at, at + sliceLength).map((id) => ({ kind: 'highlight', id }) as const);
    const read = await store.readFound(hits);
    if (read.kind === 'refused') return read;
    for (const row of read.value) {
      if (row?.kind !== 'highlight') continue;
      const { page, highlight, note } = row;
      const article = articles.get(page.id) ?? { page, highlights: [] };
      article.highlights.push({ highlight, note });
      articles.set(page.id, article);
    }
  }
  const sorted = [...articles.values()].map(({ page, highlights }) => ({
    page,
    highlights: highlights.toSorted((a, b) => a.highlight.anchor.start - b.highlight.anchor.start),
  }));
  if (sorted.length === 0) return { kind: 'refused', reason: 'gone' };
  // One article is a file by itself; an index of one would only be in the way.
  const scope = { ...ofSearch(name, sorted), hasIndex: sorted.length > 1 };
  return { kind: 'done', value: { scope, articles: withNotes(sorted, []), isPartial: true } };
}

const toExportArticle = ({ note, ...article }: AnnotatedPage): ExportArticle => ({ ...article, pageNote: note });

function withNotes(articles: readonly PageWithHighlights[], notes: readonly NoteRow[]): readonly AnnotatedPage[] {
  const noteByPage = new Map(notes.map((note) => [note.pageId, note]));
  return articles.map(({ page, highlights }) => ({ page, highlights, note: noteByPage.get(page.id) ?? null }));
}

function done(scope: ExportScope, articles: readonly AnnotatedPage[]): Read<SubjectRows> {
  return { kind: 'done', value: { scope, articles, isPartial: false } };
}
