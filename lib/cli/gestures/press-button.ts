/**
 * Presses buttons on the extension's own pages. These pages follow the store, so a button may move between being measured and
 * being clicked; a reader would see that and click again, and so do these gestures.
 */
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from './geometry';
import type { Box } from './geometry';

/** Presses a button of one of the extension's own pages by its label, with the pointer. */
export async function pressButton(surface: Tab, label: RegExp): Promise<void> {
  await until(`the button ${String(label)} pressed`, async () => {
    const box = await surface.call(reachButton, label.source, label.flags, false);
    if (box === null) return false;
    const { x, y } = middleOf(box);
    await surface.page.mouse.click(x, y);
    // A surface that closes itself when it is pressed cannot be asked.
    return surface.call(tellPressed).catch(() => true);
  });
}

/**
 * Presses a button of a surface that is not in front: a popup lies above the page it speaks of, but as a tab it would hide
 * that page, and what a hidden page does is not what its reader would see.
 */
export async function pressButtonBehind(surface: Tab, label: RegExp): Promise<void> {
  await until(`the button ${String(label)}`, () => surface.call(reachButton, label.source, label.flags, true));
}

/** Runs inside the surface: brings a button into view and tells where it stands, or clicks it. */
function reachButton(source: string, flags: string, click: boolean): Box | null {
  const page = globalThis as { pressed?: boolean };
  const wanted = new RegExp(source, flags);
  const isWanted = (element: HTMLElement): boolean =>
    wanted.test((element.getAttribute('aria-label') ?? element.textContent).trim());
  const buttons = 'button, a[role="button"]';
  const button = [...document.querySelectorAll<HTMLElement>(buttons)].find(
    (element) => element.checkVisibility() && isWanted(element),
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  page.pressed = false;
  const hear = ({ target }: Event): void => {
    const hit = target instanceof Element ? target.closest<HTMLElement>(buttons) : null;
    if (hit !== null && isWanted(hit)) page.pressed = true;
  };
  document.addEventListener('click', hear, { capture: true, once: true });
  if (click) button.click();
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs inside the surface: whether the last click hit the button that was meant. */
function tellPressed(): boolean {
  return (globalThis as { pressed?: boolean }).pressed === true;
}
