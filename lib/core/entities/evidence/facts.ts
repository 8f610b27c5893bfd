/** What evidence is gathered from: the facts of the article and those of one span. Shapes only; `article-facts` and the walk fill them. */
import type { Evidence } from '../decide/features';
import type { EntityProfile } from '../lexicon';
import type { KnownSpan } from '../spans/known-spans';
import type { Token } from '../spans/tokens';
import type { Standing } from './lifetime';

/** What the whole article tells about a reading. */
export interface ArticleFacts {
  /** Evidence from the words and the other entities of the article, the same wherever the entity is named. */
  surrounding(profile: EntityProfile): readonly Evidence[];
  /** How surely the article is about other countries than the entity's own: 1 surely, -1 surely about its own, 0 when nothing tells. */
  elsewhere(profile: EntityProfile): number;
  /** The countries that an entity belongs to, as far as its pack relates them. */
  homes(profile: EntityProfile): readonly EntityProfile[];
  /** How an entity stands to the article's year. */
  standing(profile: EntityProfile): Standing;
  /** In other languages a capital says less (German nouns) and English words mean other things. */
  readonly isEnglish: boolean;
}

/** The longer unknown name that a span stands in. */
export interface LongerName {
  readonly written: string;
  /** There is no doubt about an institution's: "Philippine Marine Corps" is not the Philippines. */
  readonly isInstitution: boolean;
  /** All that is before the span is the first word of a sentence, which may owe its capital to that ("Married Kestrian doctor"). */
  readonly isOpening: boolean;
  /** It goes on behind the span and nowhere else ("US Patriot"). */
  readonly isBehind: boolean;
  /** All there is more is a number, which makes a product of a maker's name ("Boeing 737"). */
  readonly isModel: boolean;
}

/** What is the same for all readings of a span. */
export interface SpanFacts {
  readonly span: KnownSpan;
  readonly tokens: readonly Token[];
  /** The span's words joined by spaces, normalised. */
  readonly key: string;
  /** The longer unknown name around the span, or null. */
  readonly longer: LongerName | null;
  /** Whether a state or province of North America is named behind the span ("Cambridge, Mass."). */
  readonly isInState: boolean;
}

/** Whether the span is a single word. */
export function isOneWord({ span }: SpanFacts): boolean {
  return span.first === span.last;
}
