/** The scopes a reader can export, as values. Which rows belong to one is the store's to find. */
import type { HighlightWithNote, PageRow } from '../../notes/rows';
import type { ExportArticle, ExportDossier, ExportProject, ExportScope } from './export-rows';

const nothing = { articles: [], projects: [], dossiers: [], hasIndex: false } as const;

/** One article. */
export function ofArticle(article: ExportArticle): ExportScope {
  return { ...nothing, name: article.page.title, articles: [article] };
}

/** Chosen highlights, each under its article; articles stand in the order of their first highlight. */
export function ofSelection(
  name: string,
  chosen: Iterable<{ readonly page: PageRow; readonly kept: HighlightWithNote }>,
): ExportScope {
  const articles = new Map<string, { page: PageRow; highlights: HighlightWithNote[] }>();
  for (const { page, kept } of chosen) {
    const article = articles.get(page.id) ?? { page, highlights: [] };
    article.highlights.push(kept);
    articles.set(page.id, article);
  }
  return { ...nothing, name, articles: articles.values(), hasIndex: false };
}

/** One project. */
export function ofProject(project: ExportProject): ExportScope {
  return { ...nothing, name: project.project.name, projects: [project] };
}

/** One entity's dossier. */
export function ofDossier(dossier: ExportDossier): ExportScope {
  return { ...nothing, name: dossier.entity.name, dossiers: [dossier] };
}

/** What a search found. @param query as the reader typed it. */
export function ofSearch(query: string, articles: Iterable<ExportArticle>): ExportScope {
  return { ...nothing, name: query, articles, hasIndex: true };
}

/** The whole library. */
export function ofEverything(
  name: string,
  { articles, projects, dossiers }: Pick<ExportScope, 'articles' | 'projects' | 'dossiers'>,
): ExportScope {
  return { name, articles, projects, dossiers, hasIndex: true };
}
