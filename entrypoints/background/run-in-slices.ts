/** Runs long work in short slices, so that a card asked for meanwhile does not wait behind a long article. */

/** Nobody looks at the background: a slice may be longer than a page could bear. */
const sliceMs = 20;

/** Runs a generator to its end, letting other messages through between slices. */
export async function runInSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const deadline = performance.now() + sliceMs;
    let step = work.next();
    while (step.done !== true && performance.now() < deadline) step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** A message to ourselves comes after what is waiting already, and is not delayed as timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
