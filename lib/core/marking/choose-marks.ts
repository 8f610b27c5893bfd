/**
 * Chooses which mentions of an article are underlined: quietly enough to read on, and the ones worth asking about. It judges no links; a mention
 * without a mark keeps its place in every list.
 */
import type { Mention } from '../entities/mention';
import type { Block } from '../text/page-text';
import { markLimit } from './density';
import type { MarkingWishes } from './marking-wishes';
import { createSilenceTest } from './silence';
import { isReadersOwn, worthOf } from './worth';

/** What is to be marked. */
export interface MarkInput {
  readonly text: string;
  /** Blocks of the text in order; when there are none, the text is one. */
  readonly blocks: readonly Block[];
  /** In reading order, in offsets of the text. */
  readonly mentions: readonly Mention[];
  /** See `home-countries.ts`. */
  readonly homeTitles: readonly string[];
  /** Whether a mark would disturb where this mention stands (code, a field, a button); asked once for each mention that would be marked. */
  readonly isQuietPlace?: (mention: Mention) => boolean;
}

/** Names in these come again in the text, where a mark disturbs less: there they are marked only when they do not. */
const asideKinds: ReadonlySet<Block['kind']> = new Set(['title', 'tags', 'byline']);

/** The mentions to underline, in reading order. */
export function chooseMarks(input: MarkInput, wishes: MarkingWishes): readonly Mention[] {
  const { text, blocks, mentions } = input;
  const isWanted = createWantedTest(input, wishes);
  const parts = groupByBlock(text, blocks, mentions).map(({ block, inside }) => ({
    block,
    inside: inside.filter((mention) => block.kind !== 'code' && isWanted(mention)),
  }));
  const isAside = ({ block }: BlockPart): boolean => wishes.marking === 'first' && asideKinds.has(block.kind);
  const body = parts.filter((part) => !isAside(part));
  const told = new Set<string>();
  const chosen = body.flatMap((part) => chooseInBlock(part, text, wishes, told));
  // What the text had no room for does not move up into the headline.
  for (const { inside } of body) for (const mention of inside) told.add(keyOf(mention));
  chosen.push(...parts.filter(isAside).flatMap((part) => chooseInBlock(part, text, wishes, told)));
  return chosen.sort((a, b) => a.start - b.start);
}

function createWantedTest(
  { text, homeTitles, isQuietPlace }: MarkInput,
  wishes: MarkingWishes,
): (mention: Mention) => boolean {
  const silenceOf = createSilenceTest(wishes, homeTitles);
  return (mention) =>
    silenceOf(mention, text.slice(mention.start, mention.end)) === null && isQuietPlace?.(mention) !== true;
}

interface BlockPart {
  readonly block: Block;
  readonly inside: readonly Mention[];
}

/** Both are in order, so one cursor is enough. A mention that runs over the end of its block stays without a mark. */
function groupByBlock(text: string, blocks: readonly Block[], mentions: readonly Mention[]): readonly BlockPart[] {
  const all: readonly Block[] = blocks.length > 0 ? blocks : [{ kind: 'other', start: 0, end: text.length }];
  let at = 0;
  return all.map((block) => {
    const inside: Mention[] = [];
    for (let mention = mentions[at]; mention !== undefined && mention.start < block.end; mention = mentions[++at]) {
      if (mention.start >= block.start && mention.end <= block.end) inside.push(mention);
    }
    return { block, inside };
  });
}

/** Of one block as many as it bears, the most worth first. `told` holds what is marked already, and learns what is marked here. */
function chooseInBlock(
  { block, inside }: BlockPart,
  text: string,
  { marking, density }: MarkingWishes,
  told: Set<string>,
): readonly Mention[] {
  const wanted = marking === 'all' ? inside : firstOfEach(inside, told);
  const own = wanted.filter(isReadersOwn);
  const others = wanted.filter((mention) => !isReadersOwn(mention));
  const limit = others.length === 0 ? 0 : markLimit(text, block, density);
  const kept = others.length <= limit ? others : others.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, limit);
  const chosen = [...own, ...kept];
  for (const mention of chosen) told.add(keyOf(mention));
  return chosen;
}

/** Of every entity that is not marked yet, the mention that comes first. */
function firstOfEach(inside: readonly Mention[], told: ReadonlySet<string>): readonly Mention[] {
  const firsts = new Map<string, Mention>();
  for (const mention of inside) {
    const isTold = (key: string): boolean => told.has(key) || firsts.has(key);
    if (!isTold(mention.entityId) && !isTold(keyOf(mention))) firsts.set(keyOf(mention), mention);
  }
  return [...firsts.values()];
}

/** An office ("the president") ranks below its holder's name: marked before it, it does not take the name's mark away. */
function keyOf({ entityId, via }: Mention): string {
  return via === 'role' ? `${entityId} by role` : entityId;
}
