/** Words whose full stop does not end a sentence. English, with the titles other languages share; a list for `sentences`, not a dictionary. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Always followed by more of the sentence: titles before a name, "No. 5". Normalised words. */
export const leadingAbbreviations = list(`
  mr mrs ms mx dr prof rev fr hon pres sen sens rep reps gov govs gen maj col lt sgt cpl capt cmdr adm brig supt insp det atty
  amb sec min st ste mt ft messrs mme mlle sr sra srta herr frau no nos fig vs v al viz cf eg ie approx ca
`);

/** May end a sentence or not; what follows decides. Normalised words. */
export const trailingAbbreviations = list(`
  jr sr inc corp co ltd llc plc bros dept univ assn esq phd md us usa uk un eu dc am pm etc jan feb mar apr jun jul aug sep sept oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
`);
