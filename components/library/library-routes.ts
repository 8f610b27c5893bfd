/** The addresses of the library's parts: what stands after `#`, as `part`, `part/id` or either with `?q=…&sort=…`. Pure. */

/** The parts, as they stand in the address; the first is shown where none is named. */
export const libraryParts = [
  'highlights',
  'articles',
  'entities',
  'lost',
  'projects',
  'own',
  'packs',
  'trash',
  'check-up',
  'export',
  'backup',
] as const;
export type LibraryPart = (typeof libraryParts)[number];

/** A place in the library. */
export interface LibraryRoute {
  readonly part: LibraryPart;
  /** What of the part is shown alone: an article, an entity, a project; null for the part's list. */
  readonly id: string | null;
  /** What is looked for, as typed; empty for nothing. */
  readonly query: string;
  /** The name of a list's order; empty for the usual one. */
  readonly sort: string;
}

/** The place that an address names. Whatever it holds, there is one. */
export function parseRoute(hash: string): LibraryRoute {
  const [path = '', parameters = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [name = '', id = ''] = splitOnce(path, '/');
  const named = new URLSearchParams(parameters);
  return {
    part: libraryParts.find((part) => part === name) ?? libraryParts[0],
    id: id === '' ? null : decode(id),
    query: named.get('q') ?? '',
    sort: named.get('sort') ?? '',
  };
}

/** The address of a place, for links: `#projects/4711`. */
export function toHash(route: Partial<LibraryRoute> & Pick<LibraryRoute, 'part'>): string {
  const { part, id = null, query = '', sort = '' } = route;
  const named = new URLSearchParams();
  if (query !== '') named.set('q', query);
  if (sort !== '') named.set('sort', sort);
  const path = id === null ? part : `${part}/${encodeURIComponent(id)}`;
  return named.size === 0 ? `#${path}` : `#${path}?${named.toString()}`;
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
