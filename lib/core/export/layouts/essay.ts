/** Essay: a project in the reader's order as a text to go on writing, each quote with a footnote, the sources at the end. */
import { escapeOr, joinMarkdown, md, trusted } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { toBlockquote, toParagraphs } from '../blocks/quote';
import { toCaption, toPassageOf } from '../blocks/source-line';
import { toLine } from '../plain-text';
import { createBlockLayout } from './block-layout';
import type { BlockStyle } from './block-style';
import { joinBlocks, marked, plainStyle } from './plain';

const essayStyle: BlockStyle = {
  ...plainStyle,
  // An article's own line of source would stand there twice: in the text and among the sources.
  head: (head, context) => plainStyle.head({ ...head, page: null }, context),
  quote: ({ id, kept, page, isFirst }, { words, citations }) => {
    const { highlight, note } = kept;
    // The note's label is the block's id: what is cited can be moved with its footnote, and is known again.
    const label = md`[^${trusted(id)}]`;
    const paragraphs = toParagraphs(highlight.anchor.exact);
    const cited = paragraphs.map((one, index) => (index === paragraphs.length - 1 ? md`${one}${label}` : one));
    const reference = trusted(toLine(citations.toFootnote(page, isFirst)));
    const told = toCaption([reference, toPassageOf(highlight, page, words)]);
    const footnote = md`${label}: ${asNoDefinition(told)}`;
    return { id, text: joinBlocks([trusted(toNoteMarkdown(note?.text ?? '')), toBlockquote(cited), footnote]) };
  },
  closing: (pages, { citations, words, claimId }) => {
    const entries = citations.toBibliography(pages).map((entry) => trusted(`- ${toLine(entry)}`));
    if (entries.length === 0) return [];
    const heading = md`## ${escapeOr(words.bibliography, 'Sources')}`;
    const id = claimId('bibliography', pages[0]?.id ?? '');
    return [marked(id, joinBlocks([heading, joinMarkdown(entries, '\n')]))];
  },
};

/**
 * Parsers without footnotes take "[^id]: word (more)" for a link's definition and show nothing of it. With a second word that is no title, it is
 * none: https://spec.commonmark.org/0.31.2/#link-reference-definition.
 */
function asNoDefinition(footnote: Markdown): Markdown {
  const guarded = footnote.replace(/^(\S+\s+)(?=["'(])/, '$1\\');
  return trusted(/\s/.test(guarded) ? guarded : `${guarded} ·`);
}

/** For whoever writes. */
export const essayLayout = createBlockLayout('essay', essayStyle);
