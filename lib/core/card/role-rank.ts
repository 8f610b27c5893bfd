/** Which of several offices held at once names a person best. A table of English role words; an unknown role is simply not preferred. */

/** Heads of state and of government. */
const leading =
  /^(acting |interim |caretaker )?(supreme leader|paramount leader|president|prime minister|premier|chancellor|taoiseach|king|queen|emperor|empress|emir|sultan|pope|secretary-general)\b/i;
/** Those who lead a ministry, a region or a city, or sit in government. */
const governing =
  /^(acting |interim |first |deputy |vice )?(vice[- ]president|deputy prime minister|minister|(foreign|defen[cs]e|finance|interior|home|prime) minister|secretary of|attorney general|governor|mayor|crown prince|chief justice|general secretary|first secretary|chairman of the|director)\b/i;
/** Bodies whose presidents and secretaries lead no state. */
const bodies =
  /\b(party|liberals|democrats|conservatives|congress|alliance|movement|union of|association|federation|committee|commission|chamber|club|university|college|senate|assembly|parliament|bundestag|duma|court|bank|company|corporation|institute|council)\b/i;

/** 0 for who leads a state or government, 1 for who governs below, 2 for the rest. */
export function rankOfRole(role: string): 0 | 1 | 2 {
  if (leading.test(role)) return bodies.test(role) ? 2 : 0;
  return governing.test(role) && !/\bparty\b/i.test(role) ? 1 : 2;
}
