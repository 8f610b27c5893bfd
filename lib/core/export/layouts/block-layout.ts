/** The files of a layout that prints block after block: what belongs into an article's, a project's, a dossier's file, and in which order. */
import type { PageRow } from '../../notes/rows';
import { escapeOr, escapeText, trusted } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { listPageProperties, toVaultTags } from '../blocks/properties';
import { toTextBlockId } from '../blocks/block-marker';
import type { ExportBlock } from '../exported-file';
import { toSafeName } from '../filenames/safe-name';
import { suggestStem } from '../filenames/suggest-filename';
import type { ExportArticle, ExportDossier, ExportPart, ExportProject } from '../scopes/export-rows';
import type { BlockStyle } from './block-style';
import { eachInSlices } from './breathing';
import type { Drafts, HeadingDepth, Layout, LayoutContext } from './layout';

/** Makes a layout of a style. */
export function createBlockLayout(id: string, style: BlockStyle): Layout {
  return {
    id,
    form: style.form,
    links: style.links,
    ofArticle: (article, context) => draftArticle(style, article, context),
    ofProject: (project, context) => draftProject(style, project, context),
    ofDossier: (dossier, context) => draftDossier(style, dossier, context),
  };
}

/** The key of an article's file. */
export const keyOfPage = ({ id }: Pick<PageRow, 'id'>): string => `page:${id}`;

function* draftArticle(style: BlockStyle, article: ExportArticle, context: LayoutContext): Drafts {
  const { page, highlights, pageNote } = article;
  const tags = [...(pageNote?.tags ?? []), ...highlights.flatMap(({ note }) => note?.tags ?? [])];
  const file = startFile(style, context);
  file.head(page.id, escapeOr(page.title, context.words.untitled), page);
  yield* file.article(article, page.id, false);
  yield {
    key: keyOfPage(page),
    kind: 'article',
    title: page.title || context.words.untitled,
    stem: suggestStem(page),
    properties: style.properties({ ...listPageProperties(page, tags, context.offsetMinutes), aliases: null }),
    blocks: file.close(),
  };
}

function* draftProject(style: BlockStyle, { project, parts }: ExportProject, context: LayoutContext): Drafts {
  const file = startFile(style, context);
  file.head(project.id, escapeOr(project.name, context.words.untitled), null);
  file.prose(project.id, project.id, project.about);
  for (const [index, part] of parts.entries()) {
    yield* addPart(file, part, project.id, context);
    if ((index + 1) % partsAtOnce === 0) yield null;
  }
  yield {
    key: `project:${project.id}`,
    kind: 'project',
    title: project.name,
    stem: toSafeName(project.name) || 'project',
    properties: style.properties({ title: project.name }),
    blocks: file.close(),
  };
}

/** Parts between two moments at which a caller may pause. */
const partsAtOnce = 50;

function* addPart(file: OpenFile, part: ExportPart, within: string, { depth }: LayoutContext): Generator<null, void> {
  switch (part.kind) {
    case 'heading':
      file.heading(part.id, within, part.text, deeper(depth, 1));
      break;
    case 'text':
      file.prose(part.id, within, part.text);
      break;
    case 'highlight':
      file.quote(part.kept, part.page, within);
      break;
    case 'page':
      file.heading(part.id, within, part.article.page.title, deeper(depth, 2));
      yield* file.article(part.article, within, true);
  }
}

function* draftDossier(style: BlockStyle, dossier: ExportDossier, context: LayoutContext): Drafts {
  const { entity, note, description, events, articles, aliases } = dossier;
  const file = startFile(style, context);
  file.head(entity.id, escapeOr(entity.name, entity.id), null);
  if (description !== null) file.prose('description', entity.id, escapeText(description));
  if (note !== null) file.prose(note.id, entity.id, note.text);
  if (events.length > 0) file.heading('timeline', entity.id, context.words.timeline, deeper(context.depth, 1));
  for (const event of events) {
    const id = toTextBlockId(entity.id, event.date, event.text);
    file.add(style.event(context.claimId(id, entity.id), event, context));
  }
  for (const article of articles) {
    const title = article.page.title || context.words.untitled;
    file.heading(article.page.id, entity.id, title, deeper(context.depth, 1));
    yield* file.article({ ...article, pageNote: null }, entity.id, true);
    yield null;
  }
  yield {
    key: `entity:${entity.id}`,
    kind: 'entity',
    title: entity.name,
    stem: context.stemOfEntity(entity),
    properties: style.properties({
      title: entity.name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== entity.name),
      tags: toVaultTags(note?.tags ?? []),
    }),
    blocks: file.close(),
  };
}

function deeper(depth: 1 | 2, by: 1 | 2): HeadingDepth {
  return (depth + by) as HeadingDepth;
}

type OpenFile = ReturnType<typeof startFile>;

/** Collects the blocks of one file. */
function startFile(style: BlockStyle, context: LayoutContext) {
  const blocks: ExportBlock[] = [];
  const quoted = new Map<string, PageRow>();
  const add = (block: ExportBlock): void => void blocks.push(block);

  function prose(rowId: string, within: string, text: string): void {
    const words = toNoteMarkdown(text);
    if (words !== '') add(style.prose(context.claimId(`${rowId}:words`, within), trusted(words)));
  }

  function quote(kept: ExportArticle['highlights'][number], page: PageRow, within: string, isElsewhere = true): void {
    const id = context.claimId(kept.highlight.id, within);
    add(style.quote({ id, kept, page, isElsewhere, isFirst: !quoted.has(page.id) }, context));
    quoted.set(page.id, page);
  }

  return {
    add,
    prose,
    quote,
    head: (rowId: string, title: ReturnType<typeof escapeText>, page: PageRow | null): void => {
      const id = context.depth === 1 ? 'head' : context.claimId(`${rowId}:head`, rowId);
      add(style.head({ id, title, depth: context.depth, page }, context));
    },
    heading: (rowId: string, within: string, text: string, depth: HeadingDepth): void =>
      add(style.heading(context.claimId(`${rowId}:heading`, within), escapeOr(text, '…'), depth)),
    *article(
      { page, pageNote, highlights }: ExportArticle,
      within: string,
      isElsewhere: boolean,
    ): Generator<null, void, undefined> {
      if (pageNote !== null && pageNote !== undefined) prose(pageNote.id, within, pageNote.text);
      yield* eachInSlices(highlights, (kept) => quote(kept, page, within, isElsewhere));
    },
    close: (): readonly ExportBlock[] => [...blocks, ...style.closing([...quoted.values()], context)],
  };
}
