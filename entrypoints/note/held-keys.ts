/** Knows which keys are held down in the frame. A frame that closes under a pressed key leaves its release to the news page. */

export interface HeldKeys {
  /** Resolves when no key is held, or after a moment: a release outside the window is never heard. */
  released(): Promise<void>;
}

/** Nobody holds a key longer than this on purpose. */
const patienceMs = 1_000;

/** Listens on the frame's own window from now on. */
export function watchHeldKeys(view: Window): HeldKeys {
  const held = new Set<string>();
  let waiting: (() => void)[] = [];
  const settle = (): void => {
    if (held.size > 0) return;
    for (const done of waiting) done();
    waiting = [];
  };
  const letGo = (): void => {
    held.clear();
    settle();
  };
  view.addEventListener('keydown', ({ code }) => held.add(code), { capture: true });
  view.addEventListener(
    'keyup',
    ({ code, key }) => {
      held.delete(code);
      // While ⌘ is held, macOS tells of no other key's release.
      if (key === 'Meta') held.clear();
      settle();
    },
    { capture: true },
  );
  view.addEventListener('blur', letGo);
  return {
    released: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        view.setTimeout(resolve, patienceMs);
        settle();
      }),
  };
}
