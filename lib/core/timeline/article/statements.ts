/** Cuts an article into the sentences that may tell something: those of its prose, without bylines, tags and captions. It reads no dates. */
import type { Block } from '../../text/page-text';
import { toSentences } from '../../text/sentences';
import type { TextSpan } from '../../text/span';

/** One sentence of the article. */
export interface Statement extends TextSpan {
  /** The number of its block, so that it is known which sentences stand together. */
  readonly paragraph: number;
  readonly block: Block['kind'];
}

/** Blocks that do not tell the story: who wrote it, under which heading it is filed, what a picture shows. */
const asides: ReadonlySet<Block['kind']> = new Set(['byline', 'tags', 'caption', 'code']);

/**
 * The sentences of an article in reading order, pausing after each block.
 *
 * @param blocks of the text in order; when there are none, each line is one.
 */
export function* toStatements(text: string, blocks: readonly Block[]): Generator<void, Statement[]> {
  const statements: Statement[] = [];
  for (const [paragraph, { start, end, kind }] of (blocks.length > 0 ? blocks : toLines(text)).entries()) {
    yield;
    if (asides.has(kind)) continue;
    for (const span of toSentences(text, start, end)) statements.push({ ...span, paragraph, block: kind });
  }
  return statements;
}

function toLines(text: string): Block[] {
  const lines: Block[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, kind: 'other' });
    start = end + 1;
  }
  return lines;
}
