/** Renders components for tests in a real browser, on the ground they have in life, and takes them away after each test. */
import { render } from 'preact';
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import '@/components/page.css';
import '@/components/card/entity-card.css';
import '@/components/adjust/adjust.css';
import '@/components/toolbar/selection-toolbar.css';
import '@/components/note-glance/note-glance.css';
import '@/components/page-map/page-map.css';
import { Surface } from '@/components/surface/surface';
import type { Theme } from '@/components/surface/surface';
import { WordsProvider } from '@/components/words';
import type { Words } from '@/lib/platform/words';
import { galleryWords } from './gallery-words';

const wordsOf = { ltr: galleryWords('en-GB', 'ltr'), rtl: galleryWords('ar', 'rtl') };
const roots = new Set<HTMLElement>();

/** How a component is rendered. */
export interface RenderOptions {
  readonly theme?: Theme;
  readonly direction?: 'ltr' | 'rtl';
  /** The width of its place, in px. */
  readonly width?: number;
  /** Other words than those of the direction. */
  readonly words?: Words;
}

/** Renders a view and hands over its root; rendering into the same root again updates it. */
export function renderComponent(view: JSX.Element, options: RenderOptions = {}, into?: HTMLElement): HTMLElement {
  const { theme = 'light', direction = 'ltr', width = 400, words = wordsOf[direction] } = options;
  const root = into ?? document.body.appendChild(document.createElement('div'));
  roots.add(root);
  root.style.width = `${width}px`;
  void act(() => {
    render(
      <WordsProvider words={words}>
        <Surface theme={theme}>{view}</Surface>
      </WordsProvider>,
      root,
    );
  });
  return root;
}

/** Lets what a press or a key started come to its end. */
export async function settle(start: () => void): Promise<void> {
  await act(async () => start());
}

/** The element of that tag and accessible name; it must be there once. */
export function getNamed<Tag extends keyof HTMLElementTagNameMap>(
  root: HTMLElement,
  tag: Tag,
  name: string,
): HTMLElementTagNameMap[Tag] {
  const found = [...root.querySelectorAll(tag)].filter((element) => nameOf(element) === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} × ${tag} named “${name}”`);
  return only;
}

function nameOf(element: HTMLElement): string {
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.textContent : null;
  return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
}

/** Presses a key where the focus is, as a reader does, as far as a page may imitate it. */
export function pressKey(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  return settle(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
  });
}

/** Types into a field: its value is set and the field says so. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  return settle(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Takes all rendered components away, as is done after each test. */
export function removeComponents(): void {
  for (const root of roots) {
    render(null, root);
    root.remove();
  }
  roots.clear();
}

afterEach(removeComponents);
