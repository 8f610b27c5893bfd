/** Runs long work in short slices between the page's own frames and counts the slices that were too long. It knows nothing of the work. */

/** Longest time one slice may take before it is handed back, in milliseconds: half a frame. */
const SLICE_MS = 8;
/** From here on a slice is felt as a hitch: the platform calls it a long task. */
const LONG_SLICE_MS = 50;

export interface Slices {
  /** Runs a generator to its end; rejects with the signal's reason when aborted. Work done between two yields is never cut. */
  run<Result>(work: Generator<void, Result>, signal?: AbortSignal): Promise<Result>;
  /** Runs one synchronous step and counts its time. */
  step<Result>(work: () => Result): Result;
  /** How many slices and steps took longer than 50 ms. */
  countLong(): number;
  /** Milliseconds of all slices and steps together. */
  totalMs(): number;
}

/**
 * Makes the one pacer of a content script.
 *
 * @param onStep told how many milliseconds each slice and step took.
 */
export function createSlices(signal: AbortSignal, onStep?: (tookMs: number) => void): Slices {
  let long = 0;
  let total = 0;

  function step<Result>(work: () => Result): Result {
    const begin = performance.now();
    try {
      return work();
    } finally {
      const tookMs = performance.now() - begin;
      total += tookMs;
      if (tookMs > LONG_SLICE_MS) long += 1;
      onStep?.(tookMs);
    }
  }

  async function run<Result>(work: Generator<void, Result>, own?: AbortSignal): Promise<Result> {
    for (;;) {
      signal.throwIfAborted();
      own?.throwIfAborted();
      const end = step(() => runFor(work, SLICE_MS));
      if (end.done === true) return end.value;
      await pause();
    }
  }

  return { run, step, countLong: () => long, totalMs: () => total };
}

function runFor<Result>(work: Generator<void, Result>, budgetMs: number): IteratorResult<void, Result> {
  const deadline = performance.now() + budgetMs;
  for (;;) {
    const result = work.next();
    if (result.done === true || performance.now() >= deadline) return result;
  }
}

/** Lets the browser do what is due. A message channel is not throttled in background tabs as timers are. */
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
