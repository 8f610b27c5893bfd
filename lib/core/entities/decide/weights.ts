/**
 * What each piece of evidence is worth, in log-odds, and where the linker stops speaking. Set by hand, so that a bare name with one common
 * reading is believed, a name inside an unknown longer one is not, and three words that vouch decide between close readings.
 */

/** Shares of the score; a reading's chance is its share against the other readings and against "none of them". */
export const weights = {
  /** Of the log-odds of an alias's commonness. */
  commonness: 0.9,
  /** A name of two or more capitalised words. */
  fullName: 1.8,
  /** An acronym or abbreviation written as its alias asks. */
  exactCasing: 0.6,
  /** For the first, second and third word of the article that vouches for the entity. */
  contextWord: [1.1, 0.6, 0.4],
  /** For the first, second and third related entity that the article surely names. */
  relatedEntity: [1.0, 0.6, 0.4],
  /** "President", "Mr" before a person; "city of" before a place. */
  titleWord: 1.0,
  /** A person's title before something that is no person, or a title of the other gender. */
  wrongTitle: -5,
  /** The full name came earlier and nobody else of this name has been named since. */
  shortForm: 3.6,
  /** Somebody else of this name has been named since. */
  olderShortForm: 0.4,
  /** Named in full earlier: the bare name is then surely not a stranger's. */
  namedBefore: 1.5,
  /** A stranger's full name ending in this word came earlier. */
  stranger: -4.6,
  /** Demonyms and seats start from here. */
  demonym: 2.6,
  /** Stands inside a longer unknown name ("Denzel Washington"). */
  insideLonger: -12,
  /** The same, when the name itself is long and could hardly be chance. */
  longInsideLonger: -7,
  /** The same, when the name may serve as an adjective ("US Patriot batteries"). */
  adjectiveInsideLonger: -3.5,
  /** Stands inside the unknown name of an institution ("US Census Bureau"): no evidence outweighs that. */
  insideInstitution: -25,
  /** One word at the start of a sentence or in a heading that is often no name there. */
  commonWord: -8,
  /** A description in lower case ("armistice of 1953"), which only its entity's surroundings can support. */
  lowerCase: -0.6,
  /** One word in a text that is not English: of a person or place, and of anything else. */
  foreignName: -1.5,
  foreignWord: -6,
  /** Dead for decades, named by less than the full name. */
  longDead: -3,
  /** A capital or a seat in an acting position, per unit of its surroundings. */
  seat: 1,
} as const;

/** Below this chance the linker stays silent. */
export const confidenceThreshold = 0.6;
