/** The first reading of a text: its tokens, every known name in it, and every row written like a name. It decides nothing. */
import type { Block } from '../../text/page-text';
import { createSpanFinder, mayBeginName } from './known-spans';
import type { KnownSpan } from './known-spans';
import type { Lexicon } from '../lexicon';
import { toNameRuns } from './name-runs';
import type { NameRun } from './name-runs';
import type { KnownEdges } from './surroundings';
import { isCapital, readBlock, toLineBlocks } from './tokens';
import type { Token } from './tokens';

/** What the first reading found. */
export interface Survey {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Known names by the index of their first token, longest first. */
  readonly spans: ReadonlyMap<number, readonly KnownSpan[]>;
  readonly runs: readonly NameRun[];
  readonly edges: KnownEdges;
}

/** Tokens between two pauses: a slice of well under a millisecond. */
export const tokensPerSlice = 1_000;

/** Reads a text for the first time; pauses between slices. */
export function* survey(text: string, blocks: readonly Block[], lexicon: Lexicon): Generator<void, Survey> {
  const tokens: Token[] = [];
  let slices = 0;
  for (const block of blocks.length > 0 ? blocks : toLineBlocks(text)) {
    readBlock(text, block, tokens);
    if (tokens.length / tokensPerSlice > slices) {
      slices = Math.ceil(tokens.length / tokensPerSlice);
      yield;
    }
  }
  const spans = new Map<number, readonly KnownSpan[]>();
  const begins = new Set<number>();
  const ends = new Set<number>();
  const findSpans = createSpanFinder(text, tokens, lexicon);
  // By index: entries of an array would be made anew for each token of a text.
  for (let at = 0; at < tokens.length; at++) {
    if (at % tokensPerSlice === 0) yield;
    const token = tokens[at];
    if (token === undefined || !mayBeginName(token)) continue;
    const found = findSpans(at);
    if (found.length === 0) continue;
    spans.set(at, found);
    if (!isCapital(token)) continue;
    // Short forms are no names of their own: "North" does not end a name before "America".
    for (const { last, candidates } of found) {
      if (!candidates.some(({ use }) => use !== 'short')) continue;
      begins.add(at);
      ends.add(last);
    }
  }
  const runs = toNameRuns(text, tokens);
  const edges = { beginsAt: (at: number) => begins.has(at), endsAt: (at: number) => ends.has(at) };
  return { text, tokens, spans, runs, edges };
}
