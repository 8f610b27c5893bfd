/** Scores which of several people a name means, when nothing is known of them but what the pack holds. */
import type { Mention } from '@/lib/core/entities/mention';
import type { PersonName } from '../gold/person-set';
import { touches } from '../gold/gold';
import type { Span } from '../gold/gold';

/** One name with the candidate that was chosen. */
export interface PersonChoice {
  readonly level: PersonName['level'];
  /** Candidates that the pack holds. */
  readonly held: number;
  readonly candidates: number;
  readonly holdsGold: boolean;
  readonly isRight: boolean;
}

/** Writes the words of the spans with capitals, as a newspaper would; the text keeps its length. */
export function withCapitals(text: string, spans: readonly Span[]): string {
  const units = text.split('');
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      const unit = units[at] ?? '';
      const isFirst = at === start || /[\s.'’-]/.test(text.charAt(at - 1));
      if (isFirst && unit.toUpperCase().length === 1) units[at] = unit.toUpperCase();
    }
  }
  return units.join('');
}

/**
 * The candidate that most of the name's places were linked to, by Wikidata id; null when none was linked to a candidate. Nothing chosen is right
 * where no candidate is.
 */
export function scorePerson(
  { spans, candidates, gold, level }: PersonName,
  mentions: readonly Mention[],
  packHolds: (wikidata: string) => boolean,
): PersonChoice {
  const ids = new Set(candidates.map(({ wikidata }) => wikidata));
  const votes = new Map<string, number>();
  for (const { wikidata, ...mention } of mentions) {
    if (wikidata === null || !ids.has(wikidata) || !spans.some((span) => touches(span, mention))) continue;
    votes.set(wikidata, (votes.get(wikidata) ?? 0) + 1);
  }
  const [chosen] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null];
  return {
    level,
    held: [...ids].filter(packHolds).length,
    candidates: ids.size,
    holdsGold: gold !== null && packHolds(gold),
    isRight: chosen === gold,
  };
}
