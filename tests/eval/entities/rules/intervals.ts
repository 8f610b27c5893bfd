/** Intervals of 95 % around measured figures: Wilson's for shares, resampled articles for anything computed from many articles. */

/** A figure with the bounds between which it lies in 95 of 100 repetitions. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959964;

/** Wilson's score interval for `hits` of `count`; everything is possible where nothing was counted. */
export function wilson(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const reach = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

const resamples = 1_000;

/** The percentile bootstrap: as many articles as there are, drawn with replacement, again and again. The same articles give the same interval. */
export function bootstrap<Article>(
  articles: readonly Article[],
  figure: (drawn: readonly Article[]) => number,
): Interval {
  if (articles.length === 0) return { low: 0, high: 1 };
  const random = createRandom(20_261_122);
  const figures = Array.from({ length: resamples }, () =>
    figure(articles.map((article) => articles[Math.floor(random() * articles.length)] ?? article)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (resamples - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers in [0, 1) that only look random: Marsaglia's xorshift on 32 bits. */
export function createRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
