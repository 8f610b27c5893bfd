/**
 * Reads the visible text of the live page in document order, through open shadow roots and frames of the same origin, in slices. What the page
 * has folded (`<details>`, `hidden=until-found`) is read, too: its reader unfolds it, keeps words of it and folds it again. It changes nothing, copies nothing of
 * the DOM, and does not judge what is article and what is not.
 */
import type { BlockSource, BuiltText, WhiteSpace } from './text-builder';
import { createTextBuilder } from './text-builder';
import { createNodeMap } from './node-map';
import type { NodeMap } from './node-map';
import { blockKindOf } from './block-kind';
import { isEditable, readableBodyOf } from './frames';
import { flowOf, isHeldBack, isTextVisible, silentTags, whiteSpaceOf } from './text-style';
import type { Flow } from './text-style';

import {
  attributeOf,
  bodyOf,
  firstChildOf,
  hasAttribute,
  isElement,
  isText,
  nextSiblingOf,
  parentNodeOf,
  shadowRootOf,
  tagOf,
  textContentOf,
} from '@/lib/page/dom/safe-dom';

/** A page as it was read: its text, its blocks with their elements, and the way back to the DOM. */
export interface PageReading extends BuiltText {
  readonly map: NodeMap;
}

export interface ReadOptions {
  /** How many nodes are visited between two yields. */
  readonly nodesPerSlice: number;
  /** Elements that are not the page's, such as our own overlay. */
  readonly isOurs?: (element: Element) => boolean;
  /** Reads text that is not shown, too: for pages that wait for a script to show them. */
  readonly withHidden?: boolean;
}

/** What stands on the walker's stack: an element whose children are being read. */
interface Level {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly flow: Flow;
  readonly isLink: boolean;
  readonly source: BlockSource;
  /** Whose children are read: the element itself, its shadow root, or the body of the document in it. */
  readonly tree: Node;
  /** Read when the first text needs it: -1 not yet, else 0 or 1. */
  visible: -1 | 0 | 1;
  /** Read when the first text needs it. */
  whiteSpace: WhiteSpace | null;
  next: Node | null;
  /** The nodes that a slot shows, in place of children; `next` is then unused. */
  readonly slotted: Node[] | null;
}

/** Reads the whole page; null when the document has no body. Yields every `nodesPerSlice` nodes, so that the caller paces and cancels. */
export function* readPage(document: Document, options: ReadOptions): Generator<void, PageReading | null> {
  const body = bodyOf(document);
  if (body === null) return null;
  const top: BlockSource = { kind: 'other', element: body };
  const builder = createTextBuilder(top);
  const levels: Level[] = [];
  const heldBack = options.withHidden === true || isHeldBack(getComputedStyle(body));
  const bodyLevel = enter(body, top);
  if (bodyLevel !== null) levels.push(bodyLevel);

  /** Opens an element, or returns null when nothing of it is read. */
  function enter(element: Element, outer: BlockSource): Level | null {
    const tag = tagOf(element);
    const framed = readableBodyOf(element);
    if (framed !== null) return enterFrame(framed, outer);
    if (silentTags.has(tag) || isEditable(element) || options.isOurs?.(element) === true) return null;
    const tree = shadowRootOf(element) ?? element;
    const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const next = firstChildOf(tree);
    if (next === null && slotted.length === 0 && tag !== 'hr') return null;
    const style = getComputedStyle(element);
    const flow = element === body ? 'block' : flowOf(tag, style, () => textContentOf(element)?.trim().length ?? 0);
    if (flow === 'none' && options.withHidden !== true) return null;
    const source = flow === 'block' || flow === 'none' ? { kind: blockKindOf(tag, outer.kind), element } : outer;
    const isLink = tag === 'a' && hasAttribute(element, 'href');
    if (source !== outer) builder.startBlock(source);
    if (flow === 'atomic') builder.edge();
    if (isLink) builder.enterLink(attributeOf(element, 'href') ?? '');
    return {
      element,
      style,
      flow,
      isLink,
      source,
      tree,
      visible: -1,
      whiteSpace: null,
      next,
      slotted: slotted.length > 0 ? slotted.reverse() : null,
    };
  }

  /** Opens the body of a frame's document: it stands in the page as a block of its own. */
  function enterFrame(framed: Element, outer: BlockSource): Level {
    const source: BlockSource = { kind: outer.kind, element: framed };
    builder.startBlock(source);
    const rest = { isLink: false, visible: -1, whiteSpace: null, slotted: null } as const;
    return {
      ...rest,
      element: framed,
      tree: framed,
      source,
      style: getComputedStyle(framed),
      flow: 'block',
      next: firstChildOf(framed),
    };
  }

  function leave(level: Level): void {
    if (level.isLink) builder.leaveLink();
    if (level.flow === 'atomic') builder.edge();
    if (level.flow === 'block' || level.flow === 'none') builder.startBlock(levels[levels.length - 1]?.source ?? top);
  }

  function addText(node: Text, level: Level): void {
    if (level.visible === -1) level.visible = heldBack || isTextVisible(level.style) ? 1 : 0;
    if (level.visible === 0) return;
    const text = node.data;
    // Only runs of white space can differ between the modes, so most text needs no second look at the style.
    builder.add(node, text, /[\t\n]|\s{2}/.test(text) ? (level.whiteSpace ??= whiteSpaceOf(level.style)) : 'collapse');
  }

  let visited = 0;
  for (let level = levels[levels.length - 1]; level !== undefined; level = levels[levels.length - 1]) {
    const node = advance(level);
    if (node === null) {
      levels.pop();
      leave(level);
      continue;
    }
    visited += 1;
    if (visited % options.nodesPerSlice === 0) yield;
    if (isText(node)) addText(node, level);
    else if (isElement(node)) {
      if (tagOf(node) === 'br') {
        builder.breakLine();
        continue;
      }
      const inner = enter(node, level.source);
      if (inner !== null) levels.push(inner);
    }
  }
  const built = builder.finish();
  return { ...built, map: createNodeMap(built.segments, document) };
}

/** Steps to the next child. A child that was moved away between two slices ends its level: the page changed and will be read again. */
function advance(level: Level): Node | null {
  if (level.slotted !== null) return level.slotted.pop() ?? null;
  const node = level.next;
  if (node === null) return null;
  if (parentNodeOf(node) !== level.tree) return null;
  level.next = nextSiblingOf(node);
  return node;
}
