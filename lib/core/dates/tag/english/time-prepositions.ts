/** English words before which a time is expected, for the guards of this folder. */

/** Prepositions and adverbs that a bare month, season or year follows. */
export const timePrepositions: ReadonlySet<string> = new Set(
  'in since until till til by during from of for to through throughout before after between and or late early mid around about circa last next this past on over than versus vs into both'.split(
    ' ',
  ),
);

/** Prepositions that only a time follows when a number comes: "in 1066". */
export const yearPrepositions: ReadonlySet<string> = new Set(
  'in since until till til by during circa early late mid fiscal calendar before after post pre into due both'.split(
    ' ',
  ),
);
