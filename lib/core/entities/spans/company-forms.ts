/** Companies are written with and without their legal form: "Apple", "Apple Inc.", "Boeing Company". Where a pack lists one, the other is the same name. */
import type { ReadProfile } from '../evidence/article-facts';
import type { KnownSpan } from './known-spans';
import type { Survey } from './survey';
import { isCapital } from './tokens';

const legalForms = new Set('inc incorporated corp corporation co company ltd limited plc llc gmbh'.split(' '));

/** Forms that are cut short; the full stop behind them is theirs. */
const shortForms = new Set('inc corp co ltd'.split(' '));

/** The span grown by the legal form behind it, for the companies among its candidates; null when there is none of either. */
export function companySpan({ text, tokens }: Survey, span: KnownSpan, read: ReadProfile): KnownSpan | null {
  let last = span.last;
  for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
    const between = text.slice(tokens[last]?.end ?? 0, next.start);
    if (!isCapital(next) || !legalForms.has(next.key) || !/^[,.]?\s$/.test(between)) break;
    last++;
  }
  const form = tokens[last];
  if (last === span.last || form === undefined) return null;
  const candidates = span.candidates.filter(({ entityId, use }) => {
    const kind = use === 'name' ? read(entityId)?.kind : null;
    return kind === 'organisation' || kind === 'outlet';
  });
  if (candidates.length === 0) return null;
  return { first: span.first, last, start: span.start, end: endOf(text, form.key, form.end), candidates };
}

/** The end of a name whose last word may be cut short by a full stop. */
function endOf(text: string, key: string, end: number): number {
  return shortForms.has(key) && text.charAt(end) === '.' ? end + 1 : end;
}
