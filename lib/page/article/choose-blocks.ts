/** Chooses, once the body's element is known, which blocks belong to the article, and says what each is. */
import type { Block } from '@/lib/core/text/page-text';
import { endsAsSentence, linkShare } from './prose';
import { contains, tagOf } from '@/lib/page/dom/safe-dom';
import { isWithin, outward } from './standing';
import type { Standing } from './standing';
import type { WeighedBlock } from './weigh-blocks';

type Kind = Block['kind'];

/** A parent of running text makes its other children part of the article when it holds this share of the body's. */
const BODY_PARENT_SHARE = 0.1;
const MAX_BYLINE_LENGTH = 200;
const MAX_HEADING_LENGTH = 300;
const MAX_STANDFIRST_LENGTH = 700;
/** How soon after the headline a standfirst stands, in blocks, and how long it is at least when nothing marks it. */
const STANDFIRST_DISTANCE = 4;
const LEAST_STANDFIRST_LENGTH = 50;

/** For each block its kind in the article, or null when it is not part of it. */
export function chooseBlocks(
  blocks: readonly WeighedBlock[],
  root: Element,
  title: number | null,
): readonly (Kind | null)[] {
  const isBody = (entry: WeighedBlock): boolean =>
    entry.prose > 0 && entry.role !== 'aside' && isWithin(entry.standing, root);
  const first = blocks.findIndex(isBody);
  const last = blocks.findLastIndex(isBody);
  const parents = findBodyParents(blocks.filter(isBody));
  const frame = findFrame(root, title === null ? undefined : blocks[title]);
  return blocks.map((entry, index) => {
    if (index === title) return 'title';
    if (entry.role === 'aside') return null;
    if (entry.role === 'tags' && linkShare(entry.block) > 0.5) return isWithin(entry.standing, frame) ? 'tags' : null;
    if (!isWithin(entry.standing, root)) {
      const isBetween = title !== null && index > title && index < first;
      return isBetween ? beforeBody(entry, index - title) : null;
    }
    if (title !== null && index < title) return null;
    return inBody(entry, parents, index < last);
  });
}

/** The elements whose children, or children's children, are the paragraphs. */
function findBodyParents(body: readonly WeighedBlock[]): ReadonlySet<Element> {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const { prose, standing } of body) {
    total += prose;
    for (const element of elementsAround(standing, 2)) sums.set(element, (sums.get(element) ?? 0) + prose);
  }
  return new Set([...sums].filter(([, sum]) => sum >= total * BODY_PARENT_SHARE).map(([element]) => element));
}

/** The nearest elements around that of a block, at most so many. */
function elementsAround({ outer }: Standing, count: number): readonly Element[] {
  return outer === null || count === 0 ? [] : [outer.element, ...elementsAround(outer, count - 1)];
}

/** The innermost element around both headline and body, where the article's tags may stand; the body's own when that is the whole page. */
function findFrame(root: Element, headline: WeighedBlock | undefined): Element {
  const frame = headline && [...outward(headline.standing)].find(({ element }) => contains(element, root))?.element;
  return frame === undefined || tagOf(frame) === 'body' || tagOf(frame) === 'html' ? root : frame;
}

/** Between the title and the body's element: the standfirst, the byline, a caption. */
function beforeBody({ block, text, prose, role }: WeighedBlock, distance: number): Kind | null {
  if (role === 'caption') return prose > 0 || text.length >= LEAST_STANDFIRST_LENGTH ? role : null;
  if (role === 'byline') return text.length < MAX_BYLINE_LENGTH ? role : null;
  if (linkShare(block) > 0.3 || text.length > MAX_STANDFIRST_LENGTH || text.length < LEAST_STANDFIRST_LENGTH)
    return null;
  return role === 'standfirst' || prose > 0 || (distance <= STANDFIRST_DISTANCE && block.kind !== 'heading')
    ? 'paragraph'
    : null;
}

/** Inside the body's element. */
function inBody(entry: WeighedBlock, parents: ReadonlySet<Element>, hasMoreBelow: boolean): Kind | null {
  const { block, text, prose, role } = entry;
  const share = linkShare(block);
  if (role === 'caption' || block.kind === 'caption') return 'caption';
  if (role === 'byline' && prose === 0) return text.length < MAX_BYLINE_LENGTH ? 'byline' : null;
  const kind: Kind = block.kind === 'other' ? 'paragraph' : block.kind;
  if (prose > 0) return kind;
  if (kind === 'heading') return share < 0.5 && hasMoreBelow && text.length < MAX_HEADING_LENGTH ? kind : null;
  if (kind === 'table' || kind === 'code') return share < 0.7 ? kind : null;
  const isAmongProse = elementsAround(entry.standing, kind === 'list' ? 2 : 1).some((element) => parents.has(element));
  return isAmongProse && share < 0.5 && (hasMoreBelow || endsAsSentence(text)) ? kind : null;
}
