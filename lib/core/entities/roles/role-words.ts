/** The posts that newspapers name instead of their holders, and the words by which packs know them. Tables only; normalised forms. */

/** A post as it stands in a text, and the roles of packs (see `Holder.role`) that it may mean. */
export interface RolePhrase {
  readonly words: readonly string[];
  readonly roles: ReadonlySet<string>;
  /** Whether only states have this post, so that "the foreign minister" in an article on one country needs no further sign. */
  readonly isOfState: boolean;
}

function role(phrase: string, others: readonly string[] = [], isOfState = true): RolePhrase {
  return { words: phrase.split(' '), roles: new Set([phrase, ...others]), isOfState };
}

/** "the defence minister" is the Minister of Defence, the Minister for Defence or the Defence Minister. */
function minister(phrase: string, ...fields: readonly string[]): RolePhrase {
  const roles = fields.flatMap((field) => [
    ...[`${field} minister`, `minister of ${field}`, `minister for ${field}`, `minister of the ${field}`],
    ...[`${field} secretary`, `secretary of ${field}`, `secretary of the ${field}`],
  ]);
  return role(phrase, roles);
}

const presidents = ['interim president', 'acting president', 'transitional president', 'state president'];

/** All phrases. Universities and companies have presidents and chancellors too. */
const phrases: readonly RolePhrase[] = [
  role('president', presidents, false),
  role('vice president', ['first vice president', 'deputy president'], false),
  role('prime minister', ['premier', 'taoiseach', 'interim prime minister', 'acting prime minister', 'chief adviser']),
  role('premier', ['premier of the state council', 'prime minister']),
  role('taoiseach', ['prime minister']),
  role('deputy prime minister'),
  role('chancellor', [], false),
  role('chancellor of the exchequer'),
  role('supreme leader', ['leader']),
  minister('foreign minister', 'foreign', 'foreign affairs', 'external affairs'),
  minister('foreign secretary', 'foreign'),
  minister('defence minister', 'defence', 'defense', 'national defence', 'armed forces'),
  minister('defense minister', 'defence', 'defense', 'national defense', 'armed forces'),
  minister('defence secretary', 'defence'),
  minister('defense secretary', 'defense'),
  minister('finance minister', 'finance', 'finances'),
  minister('economy minister', 'economy', 'economic affairs'),
  minister('interior minister', 'interior', 'internal affairs'),
  minister('home secretary', 'home', 'home department'),
  minister('treasury secretary', 'treasury'),
  role('secretary of state'),
  role('attorney general'),
  role('national security adviser', ['national security advisor']),
  role('national security advisor', ['national security adviser']),
  role('secretary general', ['secretary general']),
  role('king', [], false),
  role('queen', [], false),
  role('emperor', [], false),
  role('sultan'),
  role('emir'),
  role('pope', [], false),
];

/** The phrases by their first word, longest first. */
export const rolePhrases: ReadonlyMap<string, readonly RolePhrase[]> = toIndex(phrases);

function toIndex(all: readonly RolePhrase[]): Map<string, RolePhrase[]> {
  const index = new Map<string, RolePhrase[]>();
  for (const phrase of all) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Between a country and the post these leave it the post of today: "South Korea’s new president". */
export const presentAdjectives = list(`
  new newly current incumbent sitting elected reelected inaugurated appointed young veteran embattled popular unpopular populist liberal
  conservative progressive leftist rightist centrist moderate hardline reformist authoritarian longtime powerful democratic
`);

/** Before the post or its country these make it somebody else’s, or nobody’s. */
export const otherHolder = list(`
  a an any another both each every few former future last late many most next no once one only other past previous second several some
  then third two successive ex first would which what whichever
`);

/** After the post these make it somebody else’s. */
export const notYetHolder = list(
  'elect designate candidate candidates hopeful hopefuls nominee emeritus aspirant election elections',
);
