/**
 * Finds the article among a page's JSON-LD: graphs, arrays, several scripts, broken ones among them. Everything in it is untrusted and
 * read field by field; what has another shape than expected is left out.
 */

/** What the page's JSON-LD says of its article, as it was written. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly section: string | null;
  /** Types of https://schema.org. */
  readonly types: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Longest script that is parsed and most nodes that are looked at: a page may say as much as it likes. */
const MAX_SCRIPT_LENGTH = 1_000_000;
const MAX_NODES = 2_000;

const articleType = /(?:Article|BlogPosting|^Report)$/;

/** Finds the article in the texts of a page's `application/ld+json` scripts; null when none of them has one. */
export function findStructuredArticle(scripts: readonly string[]): StructuredArticle | null {
  const found: Json[] = [];
  for (const script of scripts) {
    if (script.length <= MAX_SCRIPT_LENGTH) collect(parseLeniently(script), found);
  }
  const articles = found.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  // Related articles are often listed without a date; the page's own has one.
  const node = articles.find((article) => typeof article.datePublished === 'string') ?? articles[0];
  if (node === undefined) return null;
  // A reference repeats the id and nothing else; only the node itself has a name.
  const named = found.filter((other) => typeof other['@id'] === 'string' && textIn(other.name) !== null);
  const byId = new Map(named.map((other) => [other['@id'], other]));
  return {
    headline: textIn(node.headline) ?? textIn(node.name),
    authors: namesIn(node.author ?? node.creator, byId),
    publisher: namesIn(node.publisher, byId)[0] ?? null,
    published: textIn(node.datePublished) ?? textIn(node.dateCreated),
    modified: textIn(node.dateModified),
    language: namesIn(node.inLanguage, byId)[0] ?? null,
    section: textIn(node.articleSection),
    types: typesOf(node),
  };
}

/** Whether any script says that the page is an article. Cheaper than finding it: nothing is parsed. */
export function mentionsArticle(script: string): boolean {
  return /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting)"/.test(script.slice(0, MAX_SCRIPT_LENGTH));
}

/** Publishers leave comments, line feeds inside strings and commas before brackets; more than that is not guessed. */
function parseLeniently(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g,
    '',
  );
  const attempts = [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends a little more.
    }
  }
  return null;
}

/** Gathers all nodes of a graph in the order they were written, breadth first, so that the page's own come before nested ones. */
function collect(root: unknown, found: Json[]): void {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, MAX_NODES));
    else if (isJson(node)) {
      found.push(node);
      for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) queue.push(value);
    }
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter((name) => typeof name === 'string');
}

/** A string, or the first string of an array. */
function textIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? (value as unknown[]).find((part) => typeof part === 'string') : value;
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}

/** The names in a string, a node, a reference to a node, or an array of these. */
function namesIn(value: unknown, byId: ReadonlyMap<unknown, Json>): readonly string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((part) => {
    if (typeof part === 'string') return part.trim() === '' ? [] : [part];
    if (!isJson(part)) return [];
    const id = part['@id'];
    const name = textIn(part.name) ?? textIn(byId.get(id)?.name);
    return name === null ? [] : [name];
  });
}
