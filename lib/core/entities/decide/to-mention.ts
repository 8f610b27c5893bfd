/** Makes the mention that is handed out from the reading that was chosen; here a capital that acts becomes its government. */
import type { ReadProfile } from '../evidence/article-facts';
import type { Reading } from './decide';
import type { KnownSpan } from '../spans/known-spans';
import type { EntityProfile } from '../lexicon';
import type { Mention, Reason } from '../mention';
import type { EntityId } from '../record';
import { actingStrength } from '../seats/seats';
import type { Survey } from '../spans/survey';
import { toReasons } from './features';
import { weights } from './weights';

const maximalRunnersUp = 3;

/** The reader's own decision stands above whatever was weighed. */
const choiceWeight = 10;

/** Log-odds per unit of the strength with which a capital acts. */
const seatWeight = 1;

/** The mention of a span, given its readings, best first. What the reader has rejected for these words is not put in their place either. */
export function toMention(
  span: KnownSpan,
  best: Reading,
  others: readonly Reading[],
  survey: Survey,
  read: ReadProfile,
  isRejected: (id: EntityId) => boolean = () => false,
): Mention {
  const runnersUp = others.map(({ profile, chance }) => runnerUp(profile, chance));
  const government = governmentOf(span, best, survey, read);
  const { use } = best.candidate;
  if (government === null || isRejected(government.profile.id))
    return mention(span, best.profile, use === 'seat' ? 'name' : use, best.chance, reasonsFor(best), runnersUp);
  const chance = 1 / (1 + Math.exp(-government.strength));
  const acting: Reason = { kind: 'seat', weight: government.strength, detail: best.profile.name };
  const city = runnerUp(best.profile, best.chance * (1 - chance));
  const reasons = [acting, ...reasonsFor(best)].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return mention(span, government.profile, 'seat', best.chance * chance, reasons, [city, ...runnersUp]);
}

function mention(
  { start, end }: KnownSpan,
  profile: EntityProfile,
  via: Mention['via'],
  confidence: number,
  reasons: Reason[],
  runnersUp: Mention['runnersUp'],
): Mention {
  return {
    start,
    end,
    entityId: profile.id,
    name: profile.name,
    kind: profile.kind,
    title: profile.wikipedia,
    wikidata: profile.wikidata,
    via,
    confidence,
    reasons,
    runnersUp: runnersUp.slice(0, maximalRunnersUp),
  };
}

function reasonsFor({ evidence, isChosen }: Reading): Reason[] {
  const weighed = toReasons(evidence, weights);
  return isChosen ? [{ kind: 'choice', weight: choiceWeight, detail: null }, ...weighed] : weighed;
}

function runnerUp(profile: EntityProfile, confidence: number): Mention['runnersUp'][number] {
  return { entityId: profile.id, name: profile.name, kind: profile.kind, confidence };
}

/** The government that a capital stands for here, or null when it is the city itself. A building ("the Blue House") has a card of its own and keeps it. */
function governmentOf(
  span: KnownSpan,
  best: Reading,
  survey: Survey,
  read: ReadProfile,
): { profile: EntityProfile; strength: number } | null {
  const { tokens, spans } = survey;
  if (best.profile.seatOf === null || best.isChosen || tokens[span.first - 1]?.key === 'the') return null;
  const strength = seatWeight * actingStrength(tokens, span, (at) => isSeatOrCountry(spans.get(at) ?? [], read));
  const profile = strength > 0 ? read(best.profile.seatOf) : null;
  return profile === null ? null : { profile, strength };
}

function isSeatOrCountry(spans: readonly KnownSpan[], read: ReadProfile): boolean {
  return spans.some(({ candidates }) =>
    candidates.some(({ entityId, use }) => {
      const profile = read(entityId);
      return use !== 'demonym' && profile !== null && (profile.seatOf !== null || profile.kind === 'country');
    }),
  );
}
