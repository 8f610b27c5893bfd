/** All that the library has on one entity, put together from its rows. What packs know of it is not here: they come and go. */
import { toEntityKeys } from '../entities/entity-keys';
import type { EntityKind, EntityRef } from '../entities/record';
import type { EntityNoteRow } from '../notes/entity-note-row';
import type { SeenEntity, SightingRow } from '../notes/observed-rows';
import type { HighlightWithNote, PageId, PageRow } from '../notes/rows';
import { betterOf, createEntityTally } from './entity-tally';

/** A kept article that names the entity. */
export interface DossierArticle {
  readonly page: PageRow;
  /** How often it names it; 0 where only a highlight says so. */
  readonly mentionCount: number;
  readonly dated: SeenEntity['dated'];
  /** The reader's highlights in it that name the entity, in reading order. */
  readonly highlights: readonly HighlightWithNote[];
}

/** An entity that articles name together with this one. */
export interface ConnectedEntity {
  readonly entity: EntityRef;
  readonly kind: EntityKind | null;
  /** How many articles name both. */
  readonly articleCount: number;
}

/** What there is on one entity. */
export interface Dossier {
  /** Null when the library knows nothing of it. */
  readonly entity: EntityRef | null;
  readonly kind: EntityKind | null;
  /** Everything it is found by. */
  readonly keys: readonly string[];
  readonly note: EntityNoteRow | null;
  /** The newest first. */
  readonly articles: readonly DossierArticle[];
  /** Those that share most articles first. */
  readonly connected: readonly ConnectedEntity[];
}

/** The rows that a dossier is made of. All of them are of kept articles. */
export interface DossierRows {
  readonly keys: readonly string[];
  readonly note: EntityNoteRow | null;
  readonly pages: readonly PageRow[];
  /** The highlights that name the entity, in reading order. */
  readonly highlights: readonly HighlightWithNote[];
  /** Where it was seen. */
  readonly sightings: readonly SightingRow[];
  /** Whatever else was seen in the same articles; the entity itself may be among them. */
  readonly beside: readonly Pick<SightingRow, 'pageId' | 'entity' | 'entityKeys' | 'kind' | 'count'>[];
}

/** So many connected entities say something; more is the list of all entities again. */
const mostConnected = 24;

/** Puts a dossier together. */
export function toDossier({ keys, note, pages, highlights, sightings, beside }: DossierRows): Dossier {
  const own = new Set(keys);
  const isOwn = (entity: EntityRef): boolean => toEntityKeys(entity).some((key) => own.has(key));
  const refs = [
    ...(note === null ? [] : [note.entity]),
    ...sightings.map(({ entity }) => entity),
    ...highlights.flatMap(({ highlight }) => highlight.entities.filter(isOwn)),
  ];
  return {
    ...{ keys, note },
    entity: refs.length === 0 ? null : refs.reduce(betterOf),
    kind: sightings[0]?.kind ?? null,
    articles: toArticles(pages, highlights, sightings),
    connected: connect(beside, own),
  };
}

function toArticles(
  pages: readonly PageRow[],
  highlights: readonly HighlightWithNote[],
  sightings: readonly SightingRow[],
): DossierArticle[] {
  const articles = new Map<PageId, { -readonly [Field in keyof DossierArticle]: DossierArticle[Field] }>(
    pages.map((page) => [page.id, { page, mentionCount: 0, dated: [], highlights: [] }]),
  );
  for (const { pageId, count, dated } of sightings) {
    const article = articles.get(pageId);
    if (article === undefined) continue;
    // An article may name it under two references, once a pack has learned that they are one.
    article.mentionCount += count;
    article.dated = [...article.dated, ...dated];
  }
  for (const kept of highlights) {
    const article = articles.get(kept.highlight.pageId);
    if (article !== undefined) article.highlights = [...article.highlights, kept];
  }
  return [...articles.values()]
    .filter(({ mentionCount, highlights: kept }) => mentionCount + kept.length > 0)
    .sort(
      (a, b) => compareDays(b.page, a.page) || b.page.createdAt - a.page.createdAt || (a.page.id < b.page.id ? -1 : 1),
    );
}

/** EDTF dates of the common era sort as text; an article without one goes by the day it was kept. */
function compareDays(a: PageRow, b: PageRow): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function dayOf({ published, createdAt }: PageRow): string {
  return published ?? new Date(createdAt).toISOString().slice(0, 10);
}

function connect(beside: DossierRows['beside'], own: ReadonlySet<string>): ConnectedEntity[] {
  const tally = createEntityTally();
  for (const { pageId, entity, entityKeys, kind, count } of beside) {
    if (!entityKeys.some((key) => own.has(key))) tally.add(entity, { in: 'article', pageId, kind, count }, entityKeys);
  }
  return tally
    .list()
    .sort(
      (a, b) =>
        b.articleCount - a.articleCount || b.mentionCount - a.mentionCount || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, mostConnected)
    .map(({ entity, kind, articleCount }) => ({ entity, kind, articleCount }));
}
