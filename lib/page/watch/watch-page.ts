/**
 * Notices that the page's text may have changed or that another article stands under a new address. It compares nothing: the receiver reads
 * again. Its cost is bounded however often a page rewrites itself.
 */
import {
  frameDocumentOf,
  isElement,
  isText,
  nodeTypeOf,
  parentElementOf,
  firstChildOf,
  tagOf,
} from '@/lib/page/dom/safe-dom';
import { silentTags } from '@/lib/page/text/text-style';

export interface PageWatch {
  /** Watches other trees too: an observer looks neither into shadow roots nor into frames. */
  follow(trees: readonly (ShadowRoot | Document)[]): void;
}

export interface PageWatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether a node is ours and its changes mean nothing. */
  readonly isOurs: (element: Element) => boolean;
  /** The text may be another than the one that was read. */
  readonly onTextChanged: () => void;
  /** The address is another one (client-side navigation), or the page came back from the back/forward cache. */
  readonly onAddressChanged: (address: string) => void;
}

/** A page that was quiet for so long has finished what it was doing. */
const QUIET_MS = 400;
/** A page that is never quiet is read at this pace, which doubles each time up to the slowest. */
const FIRST_PATIENCE_MS = 2_000;
const LAST_PATIENCE_MS = 32_000;

/** Watches from now until the signal aborts. */
export function watchPage({ document, signal, isOurs, onTextChanged, onAddressChanged }: PageWatchOptions): PageWatch {
  const settle = createSettling(onTextChanged, signal);
  const observer = new MutationObserver((records) => {
    if (records.some((record) => matters(record, isOurs))) settle();
  });
  const observe = (tree: Node): void => {
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden', 'open'],
    });
  };
  observe(document);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
  // Text is unfolded by classes, too ("read more"), but classes change too often to be watched. Readers unfold by clicking.
  document.addEventListener('click', settle, { signal, capture: true, passive: true });
  window.addEventListener('load', settle, { signal });
  // A frame that has loaded may hold text; its event does not bubble but is seen on its way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && !isOurs(target) && frameDocumentOf(target) !== null) settle();
    },
    { signal, capture: true, passive: true },
  );
  watchAddress(signal, onAddressChanged);

  const followed = new WeakSet<Node>();
  return {
    follow(trees) {
      for (const tree of trees) {
        if (followed.has(tree) || signal.aborted) continue;
        followed.add(tree);
        observe(tree);
      }
    },
  };
}

/** Whether a change can have touched text that a reader sees. */
function matters(record: MutationRecord, isOurs: (element: Element) => boolean): boolean {
  const target = isElement(record.target) ? record.target : parentElementOf(record.target);
  if (target !== null && (silentTags.has(tagOf(target)) || isOurs(target))) return false;
  if (record.type !== 'childList') return true;
  const holdsText = (node: Node): boolean => {
    if (isText(node)) return node.data.trim() !== '';
    return isElement(node)
      ? !isOurs(node) && !silentTags.has(tagOf(node)) && firstChildOf(node) !== null
      : nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE;
  };
  return [...record.addedNodes].some(holdsText) || [...record.removedNodes].some(holdsText);
}

/** Calls back when calls have stopped for a while, or after some patience when they never stop. */
function createSettling(done: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let patienceMs = FIRST_PATIENCE_MS;
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
    },
    { once: true },
  );
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    const waitMs = Math.max(0, Math.min(QUIET_MS, since + patienceMs - now));
    clearTimeout(timer);
    timer = setTimeout(() => {
      patienceMs = waitMs < QUIET_MS ? Math.min(patienceMs * 2, LAST_PATIENCE_MS) : FIRST_PATIENCE_MS;
      since = null;
      done();
    }, waitMs);
  };
}

/** Follows the address through the history API, fragments, the Navigation API and the back/forward cache. */
function watchAddress(signal: AbortSignal, changed: (address: string) => void): void {
  let address = location.href;
  const look = (): void => {
    if (location.href === address) return;
    address = location.href;
    changed(address);
  };
  navigation.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) changed(location.href);
    },
    { signal },
  );
}
