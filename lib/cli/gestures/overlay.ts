/** Finds things in the extension's overlay the way assistive technology names them: by role and label. */
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from './geometry';
import type { Box } from './geometry';

/** One element of the overlay. */
export interface OverlayPart {
  readonly label: string;
  readonly text: string;
  readonly box: Box;
  readonly hasFocus: boolean;
}

/** The visible elements of a role in the overlay; a `button` and a `frame` go by their elements. */
export async function listOverlay(tab: Tab, role: string): Promise<readonly OverlayPart[]> {
  const selector = role === 'button' ? 'button, [role="button"]' : role === 'frame' ? 'iframe' : `[role="${role}"]`;
  const parts = await tab.inOverlay(
    (root, wanted) =>
      [...root.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const labelled = element.getAttribute('aria-labelledby');
          const named = labelled === null ? null : root.getElementById(labelled);
          const label = element.getAttribute('aria-label') ?? named?.textContent ?? element.textContent;
          return {
            label: label.trim(),
            text: element.textContent,
            box: { x, y, width, height },
            hasFocus: element.contains(root.activeElement),
          };
        }),
    selector,
  );
  return parts ?? [];
}

/** Waits for an element of the overlay. */
export function waitForOverlay(tab: Tab, role: string, label: RegExp): Promise<OverlayPart> {
  return until(`the ${role} ${String(label)} in the overlay`, async () => {
    const parts = await listOverlay(tab, role);
    return parts.find((part) => label.test(part.label));
  });
}

/** Waits until the overlay shows no element of the role. */
export async function waitForNoOverlay(tab: Tab, role: string): Promise<void> {
  await until(`no ${role} in the overlay`, async () => (await listOverlay(tab, role)).length === 0);
}

/** Clicks a button of the overlay with the pointer, as soon as the button stands still. */
export async function clickOverlay(tab: Tab, label: RegExp): Promise<void> {
  let before: Box | null = null;
  const { x, y } = await until(`the button ${String(label)} at rest in the overlay`, async () => {
    const { box } = await waitForOverlay(tab, 'button', label);
    const isAtRest = before !== null && box.x === before.x && box.y === before.y && box.width === before.width;
    before = box;
    return isAtRest && middleOf(box);
  });
  await tab.page.mouse.click(x, y);
}
