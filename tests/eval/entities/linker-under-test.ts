/** The linker as the extension has it: the starter pack, and articles given as `npm run predict` gives them. */
import { readStarterSource } from '@/lib/cli/pack/starter-pack';
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';
import type { Lexicon } from '@/lib/core/entities/lexicon';
import { linkTextNow } from '@/lib/core/entities/link';
import type { LinkInput } from '@/lib/core/entities/link';
import type { Linking } from '@/lib/core/entities/mention';
import type { EntitySet } from './gold/sets';
import { createPackAnswers, createTitleAnswers } from './rules/pack-answers';
import type { PackAnswers } from './rules/pack-answers';

/** What is measured, and what its pack knows. */
export interface LinkerUnderTest {
  readonly lexicon: Lexicon;
  readonly entityCount: number;
  /** How answers of a set are compared with the pack's entities. */
  answersFor(set: Pick<EntitySet, 'answers'>): PackAnswers;
  /** Links a text; roles ("the prime minister") are left out, they are no names. */
  link(article: DatedText): Linking;
  /** Links a text, roles and all. */
  linkAll(article: DatedText): Linking;
}

/** All that is given of an article; the date is EDTF, or null. */
export interface DatedText {
  readonly text: string;
  readonly date: string | null;
}

/** An article as the linker gets it where there is nothing but its text and date. */
export function toLinkInput({ text, date }: DatedText): LinkInput {
  return { text, blocks: [], title: null, published: date, language: null };
}

/** Builds and opens the starter pack. */
export async function openLinker(): Promise<LinkerUnderTest> {
  const folder = 'assets/packs/starter';
  const [{ records }, lexicon] = await Promise.all([readStarterSource(folder), openStarterPack(folder)]);
  const byWikidata = createPackAnswers(records);
  const byTitle = createTitleAnswers(records);
  const linkAll = (article: DatedText): Linking => linkTextNow(toLinkInput(article), lexicon);
  return {
    lexicon,
    entityCount: records.length,
    answersFor: ({ answers }) => (answers === 'title' ? byTitle : byWikidata),
    link(article) {
      const { mentions, names } = linkAll(article);
      return { mentions: mentions.filter(({ via }) => via !== 'role'), names };
    },
    linkAll,
  };
}
