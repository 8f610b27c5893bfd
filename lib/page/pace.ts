/** Runs long work in short slices so that the news page stays responsive, and counts the slices that were too long. It decides when, never what. */

/** A slice ends at the first pause after this long: half of the 16 ms a frame has. */
const sliceMs = 8;

/** What a reader may notice as a stutter; the Long Tasks API's line (https://w3c.github.io/longtasks/). */
const longSliceMs = 50;

/** Runs generators that yield wherever they can be interrupted. */
export interface Pacer {
  /** Resolves to the work's answer, or to null when the signal aborted before it was done. */
  run<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T | null>;
  /** Counts a synchronous piece of our own work that is not a generator, and returns its answer. */
  measure<T>(work: () => T): T;
  /** How many slices took longer than 50 ms so far. */
  longSlices(): number;
  /** Milliseconds of main-thread time spent so far. */
  totalMs(): number;
}

/** A pacer that measures by `now`, in milliseconds. */
export function createPacer(now: () => number = () => performance.now()): Pacer {
  let long = 0;
  let total = 0;
  const count = (startMs: number) => {
    const tookMs = now() - startMs;
    total += tookMs;
    if (tookMs > longSliceMs) long += 1;
  };
  return {
    async run(work, signal) {
      while (!signal.aborted) {
        const startMs = now();
        let step = work.next();
        while (step.done !== true && now() - startMs < sliceMs) step = work.next();
        count(startMs);
        if (step.done === true) return step.value;
        await scheduler.yield();
      }
      return null;
    },
    measure(work) {
      const startMs = now();
      try {
        return work();
      } finally {
        count(startMs);
      }
    },
    longSlices: () => long,
    totalMs: () => total,
  };
}
