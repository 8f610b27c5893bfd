/** The references of an essay in the style the reader writes in: footnotes and the list of sources, which depend on each other. */
import { toBibliography } from '../citations/bibliography';
import type { StyleId } from '../citations/citation-types';
import { toMarkdownLine } from '../citations/rich-text-markdown';
import { toCitationSource } from '../citations/to-source';
import type { Citations } from '../export/layouts/layout';
import type { PageRow } from '../notes/rows';

/**
 * Makes them for the articles of one essay.
 * @param pages in the order in which they are first cited: numbered styles keep it.
 * @param offsetMinutes what the reader's time zone adds to UTC, for the day of reading.
 */
export function createEssayCitations(pages: readonly PageRow[], style: StyleId, offsetMinutes: number): Citations {
  const listed = toBibliography(
    pages.map((page) => toCitationSource(page, { offsetMinutes })),
    style,
  );
  const byPage = new Map(listed.map((entry) => [entry.source.id, entry]));
  return {
    toFootnote: ({ id }, isFirst) => {
      const entry = byPage.get(id);
      if (entry === undefined) return '';
      return toMarkdownLine(isFirst ? entry.cite() : entry.citeAgain());
    },
    toBibliography: (cited) => {
      const wanted = new Set<string>(cited.map(({ id }) => id));
      return listed.filter(({ source }) => wanted.has(source.id)).map(({ reference }) => toMarkdownLine(reference));
    },
  };
}
