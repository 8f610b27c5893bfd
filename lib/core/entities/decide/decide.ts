/** Turns the readings of one span into a decision: the likeliest entity with its chance, or silence. The rule is one softmax against "none of them". */
import type { ReadProfile } from '../evidence/article-facts';
import type { Choices } from '../choices';
import type { Discourse } from '../short-forms/discourse';
import { weigh } from '../evidence/evidence';
import type { ArticleFacts, SpanFacts } from '../evidence/facts';
import type { Candidate, EntityProfile } from '../lexicon';
import { toScore } from './features';
import type { Evidence } from './features';
import { confidenceThreshold, weights } from './weights';

/** One reading with what speaks for it. */
export interface Reading {
  readonly candidate: Candidate;
  readonly profile: EntityProfile;
  readonly evidence: readonly Evidence[];
  /** Whether the reader decided on it. */
  readonly isChosen: boolean;
  /** Chance that this reading is right, 0–1. */
  readonly chance: number;
}

/** Weighs all readings of a span, best first. Ties are broken by id, so that the same text always gives the same answer. */
export function weighAll(
  facts: SpanFacts,
  article: ArticleFacts,
  discourse: Discourse,
  choices: Choices,
  read: ReadProfile,
): Reading[] {
  const chosen = choices.chosen(facts.key);
  const scored = new Map<string, Reading & { readonly score: number }>();
  let previous: Candidate | undefined;
  for (const candidate of facts.span.candidates) {
    const isRepeated = isAlike(candidate, previous);
    previous = candidate;
    if (isRepeated) continue;
    const profile = read(candidate.entityId);
    if (profile === null || choices.isRejected(facts.key, candidate.entityId)) continue;
    const evidence = weigh(candidate, profile, facts, article, discourse);
    if (evidence === null) continue;
    const score = toScore(evidence, weights);
    if (score > (scored.get(profile.id)?.score ?? -Infinity))
      scored.set(profile.id, { candidate, profile, evidence, isChosen: false, score, chance: 0 });
  }
  const readings = withChances([...scored.values()]);
  return chosen === null ? readings : withChoice(readings, chosen, read);
}

/** "US" and "U.S." are two aliases and one reading. */
function isAlike(candidate: Candidate, other: Candidate | undefined): boolean {
  return (
    candidate.entityId === other?.entityId &&
    candidate.use === other.use &&
    candidate.casing === other.casing &&
    candidate.commonness === other.commonness
  );
}

function withChances(scored: readonly (Reading & { readonly score: number })[]): Reading[] {
  const highest = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const none = Math.exp(-highest);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), none);
  const readings = scored.map(({ candidate, profile, evidence, isChosen, score }) => ({
    candidate,
    profile,
    evidence,
    isChosen,
    chance: Math.exp(score - highest) / total,
  }));
  return readings.sort((a, b) => b.chance - a.chance || (a.profile.id < b.profile.id ? -1 : 1));
}

/** The reader's own decision is no evidence to be weighed: it wins. */
function withChoice(readings: readonly Reading[], chosen: EntityProfile['id'], read: ReadProfile): Reading[] {
  const profile = read(chosen);
  if (profile === null) return [...readings];
  const known = readings.find((reading) => reading.profile.id === chosen);
  const candidate: Candidate = known?.candidate ?? {
    entityId: chosen,
    use: 'name',
    casing: 'any',
    commonness: 1,
    alias: profile.name,
  };
  const others = readings
    .filter((reading) => reading.profile.id !== chosen)
    .map((reading) => ({ ...reading, chance: 0 }));
  return [{ candidate, profile, evidence: known?.evidence ?? [], isChosen: true, chance: 1 }, ...others];
}

/** The reading that is likely enough to be shown, or null. */
export function bestOf(readings: readonly Reading[]): Reading | null {
  const best = readings[0];
  return best !== undefined && best.chance >= confidenceThreshold ? best : null;
}
