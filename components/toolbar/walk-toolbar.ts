/** The keys of a toolbar: one place in the tab order, arrows within (WAI-ARIA toolbar pattern). */

/** Moves the focus along the buttons of a toolbar when the key asks for it; the button that has it becomes the place to come back to. */
export function walkToolbar(bar: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...bar.querySelectorAll('button')];
  const current = buttons.findIndex((button) => button.tabIndex === 0);
  const next = nextIndex(event.key, current, buttons.length, getComputedStyle(bar).direction === 'rtl');
  const target = next === null ? undefined : buttons[next];
  if (target === undefined) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  target.focus();
}

function nextIndex(key: string, current: number, length: number, isRightToLeft: boolean): number | null {
  const forwards = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backwards = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forwards) return (current + 1) % length;
  if (key === backwards) return (current - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
