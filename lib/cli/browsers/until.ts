/** Waits for something to become true by asking again; for what a browser announces by no event. */

const askEveryMs = 40;

/**
 * Asks until the answer is neither null, undefined nor false, and gives it back.
 * A question that throws counts as "not yet": pages are replaced while they are asked.
 * @param what Named in the error when the time is over.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limitMs = 25_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  let trouble: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = null;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${what}`, { cause: trouble });
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}
