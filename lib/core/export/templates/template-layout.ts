/** A reader's template as a layout. What a template cannot print is printed plainly and told: no quote is left out for a mistake in a template. */
import type { PageRow } from '../../notes/rows';
import { toSafeName } from '../filenames/safe-name';
import { suggestStem } from '../filenames/suggest-filename';
import type { ExportBlock } from '../exported-file';
import { keyOfPage } from '../layouts/block-layout';
import type { PlacedHighlight } from '../layouts/block-style';
import { eachInSlices } from '../layouts/breathing';
import type { Drafts, Layout, LayoutContext } from '../layouts/layout';
import { obsidianLayout } from '../layouts/obsidian';
import { marked, plainStyle } from '../layouts/plain';
import { escapeOr, trusted } from '../blocks/markdown-text';
import type { ExportArticle } from '../scopes/export-rows';
import type { ExportTemplate, TemplatePart } from './export-template';
import { readTemplate } from './read-template';
import type { PartFault } from './read-template';
import type { OrFault } from './template-engine';
import { toArticleValues, toHighlightValues, toNamingValues } from './template-values';

/** After so many faults a template is given up for the rest of the export: each may have taken all the time it was given. */
const mostFaults = 20;

/** How many folders deep a template's files may lie. */
const deepest = 5;

/**
 * Makes a layout of a template; the faults instead when it cannot be read. Projects and dossiers are Obsidian's.
 *
 * @param onFault is told of each piece that could not be printed by the template and was printed plainly.
 */
export function createTemplateLayout(
  template: ExportTemplate,
  locale: string,
  onFault: (fault: PartFault) => void,
):
  | { readonly kind: 'done'; readonly layout: Layout }
  | { readonly kind: 'faults'; readonly faults: readonly PartFault[] } {
  const read = readTemplate(template, locale);
  if (read.kind === 'faults') return read;
  const { reader } = read;
  let faults = 0;

  function toQuote(placed: PlacedHighlight, article: object, context: LayoutContext): ExportBlock {
    const { id, kept, page } = placed;
    if (faults >= mostFaults) return plainStyle.quote(placed, context);
    const values = { article, highlight: toHighlightValues(kept, page, id, context) };
    const text = orTold(reader.highlight(values), 'highlight');
    if (text === null) return plainStyle.quote(placed, context);
    // Without its id the next export could not know the block again.
    return text.includes(id) ? { id, text } : marked(id, trusted(text));
  }

  /** What was printed; null when that is nothing, or a fault. */
  function orTold(result: OrFault<string>, part: TemplatePart): string | null {
    if (result.kind === 'done') return result.value.trim() === '' ? null : trimLines(result.value);
    faults += 1;
    onFault({ part, ...result.fault });
    return null;
  }

  const nameArticle: NonNullable<Layout['nameArticle']> = (page, { offsetMinutes }) =>
    toPath(orTold(reader.filename({ article: toNamingValues(page, offsetMinutes) }), 'filename') ?? '', page);

  function* ofArticle(article: ExportArticle, context: LayoutContext): Drafts {
    const { page, highlights } = article;
    const values = toArticleValues(article, context);
    const id = context.depth === 1 ? 'head' : context.claimId(`${page.id}:head`, page.id);
    const title = escapeOr(page.title, context.words.untitled);
    const head = orTold(reader.header({ article: values }), 'header');
    const properties = reader.properties({ article: values });
    if (properties.kind === 'fault') onFault({ part: 'header', ...properties.fault });
    const plain = plainStyle.head({ id, title, depth: context.depth, page }, context);
    const first = head === null ? plain : id === 'head' ? { id, text: head } : marked(id, trusted(head));
    const quotes = yield* eachInSlices(highlights, (kept, index) => {
      const placed = { id: context.claimId(kept.highlight.id, page.id), kept, page, isElsewhere: false };
      return toQuote({ ...placed, isFirst: index === 0 }, values, context);
    });
    yield {
      ...nameArticle(page, context),
      key: keyOfPage(page),
      kind: 'article',
      title: values.title,
      properties: {},
      ...(properties.kind === 'done' && context.depth === 1 ? { written: properties.value } : {}),
      blocks: [first, ...quotes],
    };
  }

  return { kind: 'done', layout: { ...obsidianLayout, id: template.id, nameArticle, ofArticle } };
}

/** Safe folders and a safe name; what is left of `..` and its like is nothing. */
function toPath(written: string, page: PageRow): { readonly folder: string; readonly stem: string } {
  const parts = written
    .replace(/\.md$/i, '')
    .split(/[\\/]+/)
    .map((part) => toSafeName(part));
  const stem = parts.pop() ?? '';
  const folders = parts.filter((part) => part !== '').slice(0, deepest);
  return { folder: folders.join('/'), stem: stem === '' ? suggestStem(page) : stem };
}

/** Text without empty lines around it. */
function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}
