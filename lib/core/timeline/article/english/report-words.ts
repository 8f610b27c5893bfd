/** English words of speaking. Who speaks on the day of the article tells news of another day, or an opinion; that it was said is no event. */

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
