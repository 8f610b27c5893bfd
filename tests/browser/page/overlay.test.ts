import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay, overlayTag } from '@/lib/page/overlay/overlay';
import type { Overlay } from '@/lib/page/overlay/overlay';
import { placeNear } from '@/lib/page/overlay/place';
import { readNow, rememberDom, showPage } from './show-page';

let lifetime = new AbortController();
let overlay: Overlay;

beforeEach(() => {
  lifetime = new AbortController();
  overlay = createOverlay({
    document,
    css: ['.card { width: 300px; height: 100px; background: rgb(1, 2, 3); overflow: auto }'],
    signal: lifetime.signal,
  });
});

afterEach(() => {
  lifetime.abort();
  showPage('');
});

function addCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  overlay.root().append(card);
  return card;
}

const hosts = (): NodeListOf<Element> => document.querySelectorAll(overlayTag);

describe('the overlay', () => {
  it('is not in the page before it is needed, is one element after, and none when the script ends', () => {
    showPage('<p>page</p>');
    const isUnchanged = rememberDom();
    expect(hosts()).toHaveLength(0);
    overlay.show();
    overlay.show();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentNode).toBe(document.documentElement);
    expect(isUnchanged()).toBe(false);
    lifetime.abort();
    expect(isUnchanged()).toBe(true);
  });

  it('cannot be looked into and is not defined as a custom element', () => {
    overlay.show();
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(customElements.get(overlayTag)).toBeUndefined();
  });

  it('is styled by its own sheets whatever the page says', () => {
    showPage(
      '<style>body *, bs-overlay, .card { display: none !important; opacity: 0 !important; transform: scale(3) !important }</style>',
    );
    const card = addCard();
    overlay.show();
    expect(getComputedStyle(card).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(card.getBoundingClientRect().width).toBe(300);
    expect(getComputedStyle(hosts()[0] ?? card).opacity).toBe('1');
  });

  it('lies over a dialog and a popover that the page opens later', async () => {
    showPage('<dialog style="position:fixed;inset:0;width:100vw;height:100vh;max-width:none">d</dialog>');
    const card = addCard();
    card.style.cssText = 'position:fixed;left:0;top:0';
    overlay.show();
    const host = hosts()[0];
    document
      .querySelector('dialog')
      ?.showPopover.call(Object.assign(document.querySelector('dialog') ?? card, { popover: 'manual' }));
    await vi.waitFor(() => {
      expect(document.elementFromPoint(20, 20)).toBe(host);
    });
  });

  it('comes back when the page throws it out, and gives up when the page insists', async () => {
    overlay.show();
    hosts()[0]?.remove();
    await vi.waitFor(() => {
      expect(hosts()).toHaveLength(1);
    });
    const bouncer = new MutationObserver(() => {
      hosts()[0]?.remove();
    });
    bouncer.observe(document.documentElement, { childList: true });
    hosts()[0]?.remove();
    await vi.waitFor(() => {
      expect(bouncer.takeRecords()).toHaveLength(0);
      expect(hosts()).toHaveLength(0);
    });
    bouncer.disconnect();
  });

  it('keeps clicks and keys from bubbling into the page', () => {
    const card = addCard();
    overlay.show();
    const heard = vi.fn();
    const heardInside = vi.fn();
    card.addEventListener('click', heardInside);
    document.addEventListener('click', heard, { signal: lifetime.signal });
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    card.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(heardInside).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
  });

  it('knows its own events', () => {
    const card = addCard();
    overlay.show();
    const owned: boolean[] = [];
    document.addEventListener('pointermove', (event) => owned.push(overlay.owns(event)), { signal: lifetime.signal });
    card.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    expect(owned).toEqual([true, false]);
  });
});

describe('placing', () => {
  async function placed(
    style: string,
    side: 'top' | 'bottom',
    width = '300px',
  ): Promise<{ card: DOMRect; words: DOMRect }> {
    showPage(`<p style="position:absolute;margin:0;white-space:nowrap;${style}">North Korea</p>`);
    const card = addCard();
    card.style.width = width;
    overlay.show();
    const { map } = readNow();
    const range = map.toRange({ start: 0, end: 11 }) ?? new Range();
    placeNear(card, range, { side, signal: lifetime.signal });
    await vi.waitFor(() => {
      expect(card.style.transform).not.toBe('');
    });
    return { card: card.getBoundingClientRect(), words: range.getBoundingClientRect() };
  }

  it('puts the card under the words', async () => {
    const { card, words } = await placed('left:20px;top:20px', 'bottom');
    expect(Math.abs(card.top - words.bottom - 8)).toBeLessThanOrEqual(1);
    expect(Math.abs(card.left - words.left)).toBeLessThanOrEqual(1);
  });

  it('puts it above where there is no room below', async () => {
    const { card, words } = await placed('left:20px;bottom:4px', 'bottom');
    expect(card.bottom).toBeLessThanOrEqual(words.top);
  });

  it('keeps it in the window at the right edge, and narrower than a narrow window', async () => {
    const atEdge = await placed('right:0;top:40px', 'bottom');
    expect(atEdge.card.right).toBeLessThanOrEqual(innerWidth - 7);
    const wide = await placed('right:0;top:40px', 'bottom', '5000px');
    expect(wide.card.left).toBeGreaterThanOrEqual(7);
    expect(wide.card.right).toBeLessThanOrEqual(innerWidth - 7);
  });

  it('follows the words when the page scrolls', async () => {
    await placed('left:20px;top:600px', 'bottom');
    const filler = document.createElement('div');
    filler.style.height = '4000px';
    document.body.append(filler);
    window.scrollTo(0, 300);
    const card = overlay.root().querySelector('.card');
    const words = document.querySelector('p');
    await vi.waitFor(() => {
      const gap = (card?.getBoundingClientRect().top ?? 0) - (words?.getBoundingClientRect().bottom ?? 0);
      expect(Math.abs(gap)).toBeLessThanOrEqual(16);
    });
    window.scrollTo(0, 0);
  });
});
