/**
 * Links the names of a text to entities: every step is a rule over words that can be read in the files beside this one, and below its threshold
 * the linker stays silent. It looks nothing up but through the lexicon, and never learns from what it reads.
 */
import type { Block } from '../text/page-text';
import { countCountries, createArticleFacts, toAnchors } from './evidence/article-facts';
import type { ReadProfile } from './evidence/article-facts';
import { toChoices } from './choices';
import type { ReaderChoice } from './choices';
import type { EntityProfile, Lexicon } from './lexicon';
import { yearOf } from './evidence/lifetime';
import type { Linking, Mention } from './mention';
import type { EntityId } from './record';
import { publicationDays } from './roles/holder';
import { createRoleReader } from './roles/role-reader';
import { survey, tokensPerSlice } from './spans/survey';
import { toUnlinkedNames } from './spans/unlinked-names';
import { createWalk } from './decide/walk';
import type { Observe } from './decide/walk';

/** What is linked. */
export interface LinkInput {
  readonly text: string;
  /** Blocks of the text in order; when there are none, each line is one. */
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** The newspaper's section ("Asia") and the outlet's name ("The Harbour Times"): their words vouch as the text's own do. */
  readonly section?: string | null | undefined;
  readonly site?: string | null | undefined;
  /** EDTF date of publication: nobody unborn, nothing not yet founded is linked. */
  readonly published: string | null;
  /** BCP 47; null is taken for English. */
  readonly language: string | null;
}

/** Links a text, pausing between slices of well under a millisecond; the caller paces and may abandon it at any pause. */
export function* linkText(
  input: LinkInput,
  lexicon: Lexicon,
  decisions: readonly ReaderChoice[] = [],
  observe?: Observe,
): Generator<void, Linking> {
  const read = rememberProfiles(lexicon);
  const found = yield* survey(input.text, input.blocks, lexicon);
  const spans = [...found.spans.values()].flat();
  const article = createArticleFacts(
    {
      tokens: found.tokens,
      beside: [input.title, input.section ?? null, input.site ?? null],
      anchors: toAnchors(spans),
      countries: countCountries(spans, read),
      year: yearOf(input.published),
      isEnglish: isEnglish(input.language),
    },
    read,
  );
  const choices = toChoices(decisions);
  const walk = createWalk(found, article, choices, read, observe);
  const roles = createRoleReader(found, publicationDays(input.published), choices, read);
  const mentions: Mention[] = [];
  const covered = new Uint8Array(found.tokens.length);
  for (let at = 0; at < found.tokens.length; at++) {
    if (at % tokensPerSlice === 0) yield;
    const named = walk.step(at);
    if (named !== null) roles.note(named);
    const placed = named ?? roles.step(at);
    if (placed === null) continue;
    mentions.push(placed.mention);
    covered.fill(1, placed.first, placed.last + 1);
    at = placed.last;
  }
  return { mentions, names: toUnlinkedNames(found, (at) => covered[at] === 1) };
}

/** The same, run through without a pause. */
export function linkTextNow(input: LinkInput, lexicon: Lexicon, decisions: readonly ReaderChoice[] = []): Linking {
  const steps = linkText(input, lexicon, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function rememberProfiles(lexicon: Lexicon): ReadProfile {
  const known = new Map<EntityId, EntityProfile | null>();
  return (id) => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const profile = lexicon.profile(id);
    known.set(id, profile);
    return profile;
  };
}

function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
