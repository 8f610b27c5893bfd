/** English words beside a date by which it tells no event: of speaking, of comparing, of things that are called by their year. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Verbs that only say that something was said; announcing, vowing and accusing are acts of their own. */
export const sayingVerbs = list(`
  said says say saying told tells tell telling added adds add adding wrote writes tweeted tweets noted notes quoted quotes explained explains
  stated states commented comments reported reports according recalled recalls replied replies asked
`);

/** Words that may stand between the verb and its date: "said late on Friday", "told reporters on Friday", "said in a statement on Friday". */
export const betweenSayingAndDate = list(`
  on late early in a an the statement statements interview reporters journalists news conference briefing him her them us press post tweet
  email e mail telegram x twitter facebook television tv radio
`);

/** Right before a date: what is told is measured by it and happened at another time. "Down from 2019", "compared with March", "than in 2008". */
export const comparisonBefore =
  /\b(?:(?:compared|relative) (?:to|with)|compared|versus|than|against|up from|down from|as in|unlike)(?: (?:the|those|that|levels?|figures?|same|period|of|in|during|on|from|by))*$/i;

/** Right after it: "three days later than planned", "a year earlier than hoped". */
export const comparisonAfter = /^\s+(?:earlier |later )?than\b/i;

/** Before "since 2008": the best or the first since then began nothing then, nor did what has not happened since. */
export const comparedSince =
  /\b(?:not|never|n['’]t|no|none|nobody|nothing|first|best|worst|most|least|last|only|more|less|fewer|\p{L}{2,}est)\b[^.;:]{0,60}$/iu;

/** Right before "of 2007": the best of a year is measured by it. */
export const superlativeOf = /\b(?:best|worst|most|least|first|last|\p{L}{2,}est)\b[^,.;:]{0,40}\bof$/iu;

/** Counted back from what is told and not from the article: "down from a year earlier". */
export const comparisonFrom = /\bfrom$/i;

/** Right after a year: what is called by it may be meant and not the year. "The 2020 presidential election". */
export const calledByYear =
  /^\s+(?:(?:us|u\.s\.|presidential|general|parliamentary|federal|midterm|national|state|primary|local|legislative|fifa|summer|winter|world|european|academic|fiscal|tax|model|olympic|democratic|republican)\s+){0,3}(?:elections?|census|cup|games|olympics|season|budget|edition|campaign|vintage|race)\b/i;

/** Right before a year: laws are called by it too. "The Gold Reserve Act of 1934". */
export const lawOfYear = /\b(?:Act|Law|Code|Statute|Constitution) (?:of )?$/;
