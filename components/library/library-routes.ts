/** The addresses of the library's parts: what stands after `#`, as `part`, `part/id` or either with `?q=…`. Pure. */

/** The parts, as they stand in the address; the first is shown where none is named. */
export const libraryParts = [
  'articles',
  'highlights',
  'entities',
  'lost',
  'projects',
  'own',
  'packs',
  'trash',
  'check-up',
] as const;
export type LibraryPart = (typeof libraryParts)[number];

/** A place in the library. */
export interface LibraryRoute {
  readonly part: LibraryPart;
  /** What of the part is shown alone: an article, an entity, a project; null for the part's list. */
  readonly id: string | null;
  /** What is looked for, as typed; empty for nothing. */
  readonly query: string;
}

/** The place that an address names. Whatever it holds, there is one. */
export function parseRoute(hash: string): LibraryRoute {
  const [path = '', parameters = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [name = '', id = ''] = splitOnce(path, '/');
  return {
    part: libraryParts.find((part) => part === name) ?? libraryParts[0],
    id: id === '' ? null : decode(id),
    query: new URLSearchParams(parameters).get('q') ?? '',
  };
}

/** The address of a place, for links: `#projects/4711`. */
export function toHash({ part, id = null, query = '' }: Partial<LibraryRoute> & Pick<LibraryRoute, 'part'>): string {
  const path = id === null ? part : `${part}/${encodeURIComponent(id)}`;
  return query === '' ? `#${path}` : `#${path}?${new URLSearchParams({ q: query }).toString()}`;
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A reader may have typed the address. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
