/** Runs long work of an extension page in slices, so that the page draws and answers between them. */

/** Short enough that nothing seems to stick. */
const sliceMs = 12;

/** Runs a generator to its end, hearing what it yields at the end of each slice; null when it was stopped. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
  heard: (step: Step) => void = () => undefined,
): Promise<{ readonly value: Result } | null> {
  for (;;) {
    const end = performance.now() + sliceMs;
    let step = work.next();
    while (step.done !== true && performance.now() < end) step = work.next();
    if (step.done === true) return { value: step.value };
    heard(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
}
