/**
 * The readable text of a saved page, for counting names in it: markup off, the article's part where the page marks one. It is rough on purpose
 * and not what the extension reads: that works on a living document and needs a browser.
 */

/** What was read of a page. */
export interface HtmlText {
  readonly text: string;
  /** The day it says it was published, as EDTF; null when it does not say. */
  readonly published: string | null;
}

const markup = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][a-z0-9-]*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** Elements whose text is not the article's. */
const unread = new Set('head script style noscript template svg nav footer aside form button select iframe'.split(' '));

/** Elements inside a line; all others end it. */
const inline = new Set(
  'a abbr b bdi cite code del dfn em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

const published =
  /(?:published_time|datePublished|date[-_.]?published|pub-?date)["'\s]*(?:[:=]|content=)["'\s]*(?:content=["'])?(\d{4}-\d{2}-\d{2})/i;

/** Reads the HTML of one page. */
export function readHtml(html: string): HtmlText {
  let text = '';
  let from = 0;
  let waitingFor: string | null = null;
  const openArticles: number[] = [];
  let article = '';
  for (const match of html.matchAll(markup)) {
    const [tag, slash, written = ''] = match;
    const name = written.toLowerCase();
    if (waitingFor === null) text += toLine(html.slice(from, match.index));
    from = match.index + tag.length;
    if (waitingFor !== null) {
      if (slash === '/' && name === waitingFor) waitingFor = null;
      continue;
    }
    if (slash === '' && unread.has(name)) waitingFor = name;
    if (name !== '' && !inline.has(name)) text += '\n';
    if (name === 'article' && slash === '') openArticles.push(text.length);
    else if (name === 'article') {
      const own = text.slice(openArticles.pop() ?? text.length);
      if (own.length > article.length) article = own;
    }
  }
  if (waitingFor === null) text += toLine(html.slice(from));
  return { text: tidy(article === '' ? text : article), published: published.exec(html)?.[1] ?? null };
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '’',
  eacute: 'é',
  egrave: 'è',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00ad',
  uuml: 'ü',
};

/** Character references as characters; line breaks of the source are spaces. */
function toLine(source: string): string {
  return source
    .replace(/\s+/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return namedCharacters[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}
