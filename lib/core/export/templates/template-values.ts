/** What templates work with: text, which is escaped when it is printed, and values that are Markdown or addresses already, which are not. */
import { toEdtfDay } from '../../dates/day-range';
import type { HighlightWithNote, PageRow } from '../../notes/rows';
import { toPassageLink } from '../../anchors/text-fragment';
import { isWebAddress, toDestination, toWikilink } from '../blocks/links';
import { escapeText } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { toBlockquote, toParagraphs } from '../blocks/quote';
import { toLine } from '../plain-text';
import type { LayoutContext } from '../layouts/layout';
import type { ExportArticle } from '../scopes/export-rows';

/** Text that is printed as it is. Liquid asks it for its text wherever it wants a string. */
export interface ReadyText {
  readonly isReady: true;
  readonly toString: () => string;
}

/** Makes text that is printed as it is. */
export function toReady(text: string): ReadyText {
  return { isReady: true, toString: () => text };
}

/** Whether a value is printed as it is. */
function isReady(value: unknown): value is ReadyText {
  return typeof value === 'object' && value !== null && 'isReady' in value && value.isReady === true;
}

const readyOrNull = (text: string): ReadyText | null => (text === '' ? null : toReady(text));
const textOrNull = (text: string | null): string | null => (text === null || toLine(text) === '' ? null : toLine(text));

/** The variables of a page, for the names of its file and of links to it. */
export function toNamingValues(page: PageRow, offsetMinutes: number) {
  return {
    title: toLine(page.title),
    author: textOrNull(page.byline),
    site: textOrNull(page.site),
    published: page.published,
    saved: toEdtfDay(page.createdAt, offsetMinutes),
    language: page.language,
  };
}

/** The variable `article`. */
export function toArticleValues({ page, pageNote, highlights }: ExportArticle, context: LayoutContext) {
  const tags = [...(pageNote?.tags ?? []), ...highlights.flatMap(({ note }) => note?.tags ?? [])];
  return {
    ...toNamingValues(page, context.offsetMinutes),
    title: toLine(page.title) || context.words.untitled,
    url: readyOrNull(isWebAddress(page.url) ? toDestination(page.url) : ''),
    link: toReady(toWikilink(context.stemOfPage(page), page.title)),
    tags: [...new Set(tags)],
    note: readyOrNull(toNoteMarkdown(pageNote?.text ?? '')),
    count: highlights.length,
  };
}

/** The variable `highlight`. @param id the block's. */
export function toHighlightValues(
  { highlight, note }: HighlightWithNote,
  page: PageRow,
  id: string,
  context: LayoutContext,
) {
  const { anchor, colour, entities, createdAt } = highlight;
  return {
    text: toLine(anchor.exact),
    quote: toReady(toBlockquote(toParagraphs(anchor.exact))),
    note: readyOrNull(toNoteMarkdown(note?.text ?? '')),
    tags: note?.tags ?? [],
    colour,
    meaning: toLine(context.words.colours[colour]),
    passage: readyOrNull(isWebAddress(page.url) ? toDestination(toPassageLink(page.url, anchor)) : ''),
    id: toReady(id),
    made: toEdtfDay(createdAt, context.offsetMinutes),
    entities: entities.map((entity) => ({
      name: toLine(entity.name),
      link: toReady(toWikilink(context.stemOfEntity(entity), entity.name)),
    })),
  };
}

/** How a value is printed among Markdown. */
export function printInMarkdown(value: unknown): string {
  if (isReady(value)) return value.toString();
  return Array.isArray(value) ? value.map(printInMarkdown).join(', ') : escapeText(toText(value));
}

/** How a value is printed as a property: JSON is YAML, and has one way of quoting. */
export function printInYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printInYaml).join(', ')}]`;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(toLine(toText(value)));
}

/** How a value is printed in a file's name: a slash in it begins no folder. */
export function printInName(value: unknown): string {
  return Array.isArray(value) ? value.map(printInName).join(', ') : toLine(toText(value)).replaceAll(/[\\/]+/g, ' - ');
}

/** A value as text; nothing for what is not there. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isReady(value) ? value.toString() : '';
}
