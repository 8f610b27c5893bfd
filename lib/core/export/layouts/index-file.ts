/** The file that leads to all files of an export. */
import { toFileLink, toWikilink } from '../blocks/links';
import { escapeOr, joinMarkdown, md } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { indent } from '../blocks/quote';
import type { ExportBlock } from '../exported-file';
import type { ExportWords } from '../export-words';
import { toStem } from '../filenames/name-register';
import type { FileDraft, Layout } from './layout';

/** One file that the index leads to. */
export interface IndexEntry {
  readonly kind: Exclude<FileDraft['kind'], 'highlight'>;
  readonly title: string;
  readonly path: string;
}

/** A title, and a list for each kind of file there is. */
export function toIndexBlocks(
  name: string,
  entries: readonly IndexEntry[],
  layout: Pick<Layout, 'form' | 'links'>,
  words: ExportWords,
): ExportBlock[] {
  const headings = { article: words.articles, project: words.projects, entity: words.entities } as const;
  const blocks: ExportBlock[] = [{ id: 'head', text: toHeading(1, name, layout) }];
  for (const kind of ['article', 'project', 'entity'] as const) {
    const links = entries.filter((entry) => entry.kind === kind).map((entry) => md`- ${toLink(entry, layout)}`);
    if (links.length === 0) continue;
    const list = joinMarkdown(links, '\n');
    const [heading, separator] = [toHeading(2, headings[kind], layout), layout.form === 'logseq' ? '\n' : '\n\n'];
    const below = layout.form === 'logseq' ? indent(list, '  ') : list;
    blocks.push({ id: `index-${kind}`, text: joinMarkdown([heading, below], separator) });
  }
  return blocks;
}

function toLink({ path, title }: IndexEntry, { links }: Pick<Layout, 'links'>): Markdown {
  return links === 'wiki' ? toWikilink(toStem(path), title) : toFileLink(path, title);
}

function toHeading(depth: 1 | 2, text: string, { form }: Pick<Layout, 'form'>): Markdown {
  const heading = depth === 1 ? md`# ${escapeOr(text, '…')}` : md`## ${escapeOr(text, '…')}`;
  return form === 'logseq' ? md`- ${heading}` : heading;
}
