/** Words by which a writer judges instead of telling. Lower case; where one is part of a name or of somebody's quoted words it is no judgement. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Judgements that a card must leave to the reader. */
export const judgingWords = list(`
  abhorrent acclaimed admirable appalling arrogant atrocious autocrat autocratic barbaric beloved blatant brilliant bogus bloodthirsty brutal
  brutally catastrophic charismatic clownish courageous cowardly crazy cruel despicable despot despotic devious dictator dictatorial
  disastrous disgraced disgraceful disgusting draconian dubious egregious evil extremist famed famous fanatic fanatical fascist fearless firebrand flamboyant
  genius glorious greedy hated heinous heroic heroically hideous horrible horrific iconic idiotic illustrious incompetent infamous inhuman
  insane inspiring legendary ludicrous lunatic madman magnificent maniac marvellous masterful monstrous murderous notorious notoriously
  oppressive outrageous outstanding pathetic prestigious rabid reckless remarkable renowned reviled rogue ruthless ruthlessly savage scandalous
  senseless shameful shameless sham sinister so-called staunch strongman stunning superb terrible terrific thug tragic tragically
  treacherous tyrannical tyrant unfortunately vicious vile visionary wicked wonderful
`);
