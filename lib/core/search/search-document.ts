/** What is searched: one value for each thing that can be found, made of all the rows that say something about it. */
import type { HighlightColour } from '../notes/rows';
import type { SearchHit } from './search-types';

/** The texts of a document. `title` is an article's title or a project's name; `source` where an article is from and by whom. */
export const searchFields = ['quote', 'note', 'tags', 'entities', 'title', 'source'] as const;
export type SearchField = (typeof searchFields)[number];

/** One text of a document; words of two texts never make a phrase. */
export interface FieldText {
  readonly field: SearchField;
  readonly text: string;
}

/** One thing that can be found. */
export interface SearchDocument extends SearchHit {
  readonly texts: readonly FieldText[];
  readonly tags: readonly string[];
  readonly entities: readonly string[];
  /** Names of the projects it stands in. */
  readonly projects: readonly string[];
  /** The site's name and its host. */
  readonly sites: readonly string[];
  readonly colour: HighlightColour | null;
  readonly hasNote: boolean;
  /** What became of a highlight; null for nothing, or not known. */
  readonly moved: 'lost' | 'changed' | null;
  /** When it was kept, milliseconds since 1970, and the day of that where the reader is: 20240517. */
  readonly keptAt: number;
  readonly keptOn: number;
  /** Where it stands when one reads: when its article was kept, then the offset in the article. What has no article stands at its own time. */
  readonly pageKeptAt: number;
  readonly place: number;
}

/** What names a document: an id alone would do, but for notes and highlights being told apart by their kind. */
export function toDocumentKey({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}
