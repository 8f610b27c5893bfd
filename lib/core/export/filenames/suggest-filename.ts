/** A name for an article's file. Collisions are the caller's to see. */
import type { PageRow } from '../../notes/rows';
import { toSafeName } from './safe-name';

/** "Why North Korea Is Ignoring South Korea Again.md"; the host when there is no title. */
export function suggestFilename(page: Pick<PageRow, 'title' | 'url'>): string {
  return `${suggestStem(page)}.md`;
}

/** The same without an ending. */
export function suggestStem({ title, url }: Pick<PageRow, 'title' | 'url'>): string {
  return toSafeName(title) || toSafeName(URL.parse(url)?.hostname ?? '') || 'article';
}
