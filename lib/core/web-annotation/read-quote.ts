/** Reads from the selectors of an annotation which words it is about. Positions alone are of no use: they were counted in another text. */
import { asList, isObject, textOf, textsOf } from './loose-json';
import type { LooseObject } from './loose-json';

/** The words, with what stands around them, as far as it is said. */
export interface Quote {
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
}

/** Selectors that refine one another are looked through to this depth. */
const deepest = 8;

/** The quote that any of the selectors, or what refines them, tells; empty when none does. */
export function readQuote(selector: unknown): Quote {
  const selectors = asList(selector).flatMap((one) => withRefinements(one, deepest));
  const quote = selectors.find((one) => hasType(one, 'TextQuoteSelector') && textOf(one.exact) !== undefined);
  const position = selectors.find((one) => hasType(one, 'TextPositionSelector'))?.start;
  const start = typeof position === 'number' ? position : undefined;
  if (quote === undefined) {
    const fragment = selectors.map((one) => textOf(one.value)).find((value) => value?.includes(':~:text='));
    return fragment === undefined ? {} : { ...fromTextFragment(fragment), start };
  }
  return { exact: textOf(quote.exact), prefix: textOf(quote.prefix), suffix: textOf(quote.suffix), start };
}

function withRefinements(selector: unknown, depth: number): LooseObject[] {
  if (!isObject(selector) || depth === 0) return [];
  return [selector, ...asList(selector.refinedBy).flatMap((one) => withRefinements(one, depth - 1))];
}

/** `:~:text=before-,words,-after`. A directive that names only first and last words does not tell the quote. */
function fromTextFragment(value: string): Quote {
  const directive = value.slice(value.indexOf(':~:text=') + ':~:text='.length).split('&')[0] ?? '';
  const parts = directive.split(',');
  const before = parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : undefined;
  const after = parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : undefined;
  const [exact, ...ends] = parts;
  if (exact === undefined || ends.length > 0) return {};
  return { exact: decode(exact), prefix: before && `${decode(before)} `, suffix: after && ` ${decode(after)}` };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hasType(selector: LooseObject, type: string): boolean {
  return textsOf(selector.type).includes(type);
}
