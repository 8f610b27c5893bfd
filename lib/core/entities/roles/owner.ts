/** Whose post it is: the country or body whose name stands beside it. */
import type { PlacedMention } from '../decide/walk';
import type { ReadProfile } from '../evidence/article-facts';
import type { EntityProfile } from '../lexicon';
import type { Survey } from '../spans/survey';
import { otherHolder, presentAdjectives } from './role-words';
import type { PlacedRole } from './role-place';

/**
 * The country or body beside a post; null when there is none and the post stands with "the" alone; `other` when it is nobody's that can be
 * resolved: "a president", "former US president", "the club’s president".
 * @param previous the last name linked before the post.
 */
export function ownerOf(
  survey: Survey,
  { first, last }: PlacedRole,
  previous: PlacedMention | null,
  read: ReadProfile,
): EntityProfile | 'other' | null {
  const { tokens } = survey;
  const next = tokens[last + 1];
  const isOf = next?.key === 'of' && next.gap === 'space';
  let before = first - 1;
  while (presentAdjectives.has(tokens[before]?.key ?? '') && tokens[before + 1]?.gap === 'space') before--;
  if (previous !== null && isBeside(survey, previous.last, before)) {
    const opener = tokens[previous.first - 1];
    const isOther = isOf || (tokens[previous.first]?.gap !== 'mark' && otherHolder.has(opener?.key ?? ''));
    return isOther ? 'other' : read(previous.mention.entityId);
  }
  const isDefinite = tokens[before]?.key === 'the' && tokens[before + 1]?.gap === 'space';
  if (!isDefinite) return 'other';
  return isOf ? ownerBehind(survey, last + 2, read) : null;
}

/** Whether nothing but a possessive stands between a name and the post: "Kestria’s", "United Shires’", "Kestrian". */
function isBeside({ text, tokens }: Survey, nameEnd: number, before: number): boolean {
  const name = tokens[nameEnd];
  const next = tokens[nameEnd + 1];
  if (name === undefined || next?.sentence !== name.sentence) return false;
  if (before === nameEnd) return next.gap === 'space' || /^[’']\s$/.test(text.slice(name.end, next.start));
  return before === nameEnd + 1 && next.gap === 'possessive';
}

/** "the president of South Korea", where no pack lists the post by that name. */
function ownerBehind({ tokens, spans }: Survey, at: number, read: ReadProfile): EntityProfile | 'other' {
  const first = tokens[at]?.key === 'the' ? at + 1 : at;
  const [candidate] = spans.get(first)?.[0]?.candidates ?? [];
  if (candidate === undefined || candidate.use === 'short' || candidate.use === 'demonym') return 'other';
  return read(candidate.entityId) ?? 'other';
}
