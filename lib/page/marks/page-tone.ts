/** Whether an article is dark text on light paper or the reverse, judged by the computed colours of its own paragraphs. */
import { readShade } from './colour';
import type { PageTone } from './mark-layers';
import { outerElementOf } from '@/lib/page/dom/safe-dom';

/** Paragraphs that are asked; the majority decides. */
const SAMPLES = 5;
/** Backgrounds fainter than this let the one behind them through. */
const LEAST_ALPHA = 0.5;

/** Judges the tone by some of the article's elements. Without any it is `light`. */
export function readPageTone(elements: readonly Element[]): PageTone {
  const step = Math.max(1, Math.floor(elements.length / SAMPLES));
  const sample = elements.filter((_, index) => index % step === 0).slice(0, SAMPLES);
  const dark = sample.filter(isDark).length;
  return dark > sample.length / 2 ? 'dark' : 'light';
}

/** Light letters are a dark page; letters in the middle are judged by what is behind them. */
function isDark(element: Element): boolean {
  const text = readShade(getComputedStyle(element).color)?.lightness ?? 0;
  if (text > 0.7) return true;
  if (text < 0.4) return false;
  return text > (backgroundOf(element) ?? 1);
}

/** Lightness of the first background that covers; null when there is none up to the canvas. */
function backgroundOf(element: Element): number | null {
  for (let at: Element | null = element; at !== null; at = outerElementOf(at)) {
    const shade = readShade(getComputedStyle(at).backgroundColor);
    if (shade !== null && shade.alpha >= LEAST_ALPHA) return shade.lightness;
  }
  return null;
}
