/**
 * The one element of ours in the page: an undefined custom element with a closed shadow root, in the top layer. It is added when something
 * is first shown and knows nothing of what is drawn in it.
 */
import { findAll, isConnected, rootOf } from '@/lib/page/dom/safe-dom';

export interface Overlay {
  /** The element's name in the page, for those who compare the page before and after. */
  readonly tag: string;
  /** Where views are rendered; makes the element at the first call. */
  root(): ShadowRoot;
  /** Brings it on top of everything, adding it to the page if need be. */
  show(): void;
  /** Takes it off the screen; the element stays for the next time. */
  hide(): void;
  /** Whether an event happened inside it. */
  owns(event: Event): boolean;
  /** Whether an element is ours and no part of the page. */
  isOurs(element: Element): boolean;
}

export interface OverlayOptions {
  readonly document: Document;
  /** Style sheets for the shadow root, as texts. */
  readonly css: readonly string[];
  readonly signal: AbortSignal;
}

export const overlayTag = 'bs-overlay';

/** How often a page may take the element away before it wins. */
const MAX_RESCUES = 20;

/**
 * The page's own rules for the element lose against `!important` in a shadow tree. The box itself has no size; what is inside is placed
 * from the viewport's corner.
 */
const hostCss = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important; color-scheme: normal !important; }
:host(:not(:popover-open)) { display: none !important; }
:host > *, ::slotted(*) { pointer-events: auto; }
@media print { :host { display: none !important; } }`;

/** Events that would make a page act on what happens in our card: its shortcuts, its "click anywhere to close". */
const keptInside = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
] as const;

/** Makes the overlay; nothing is in the page until `show` or `root` is called, and nothing is left when the signal aborts. */
export function createOverlay({ document, css, signal }: OverlayOptions): Overlay {
  // Firefox cuts a content script off without a word when its extension is reloaded; the next one tidies up after it.
  for (const leftover of findAll(document, overlayTag)) leftover.remove();
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  let isShown = false;
  let rescues = 0;
  const observer = new MutationObserver(() => {
    if (!isShown || host === null || isConnected(host) || rescues >= MAX_RESCUES) return;
    rescues += 1;
    raise();
  });

  function root(): ShadowRoot {
    if (shadow !== null) return shadow;
    host = document.createElement(overlayTag);
    host.popover = 'manual';
    shadow = host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [hostCss, ...css].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    for (const type of keptInside) {
      shadow.addEventListener(
        type,
        (event) => {
          event.stopPropagation();
        },
        { passive: true },
      );
    }
    return shadow;
  }

  /** Puts the element at the end of the page and at the top of the top layer. */
  function raise(): void {
    root();
    const parent = rootOf(document);
    if (host === null || parent === null || signal.aborted) return;
    if (!isConnected(host)) parent.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    observer.observe(parent, { childList: true });
  }

  function show(): void {
    if (isShown && host !== null && isConnected(host)) return;
    isShown = true;
    rescues = 0;
    raise();
  }

  function hide(): void {
    isShown = false;
    observer.disconnect();
    if (host?.matches(':popover-open') === true) host.hidePopover();
  }

  /** A dialog, popover or full-screen element of the page that opens later would lie over ours. */
  function stayOnTop(event: Event): void {
    if (isShown && event.target !== host && (!('newState' in event) || event.newState === 'open')) raise();
  }
  for (const type of ['toggle', 'fullscreenchange'])
    document.addEventListener(type, stayOnTop, { capture: true, signal });

  signal.addEventListener(
    'abort',
    () => {
      hide();
      host?.remove();
    },
    { once: true },
  );

  return {
    tag: overlayTag,
    root,
    show,
    hide,
    owns: (event) => host !== null && event.composedPath().includes(host),
    isOurs: (element) => element === host,
  };
}
