/** Words that tell whether a capital acts ("Pyongyang warned", "talks with Seoul") or is a place ("in Seoul", "Seoul’s streets"). Tables only; normalised forms. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What governments do and cities do not. */
export const actingVerbs = list(`
  accepted accepts accused accuses acknowledged acted acts admitted agreed agrees aimed aims allowed announced announces appeared appears
  approved argued argues asked asks backed backs banned believes blamed blames blocked broke calls called challenged claimed claims condemned
  confirmed considered considers continued continues criticised criticized cut declared declined defended demanded demands denied denies
  denounced deployed deploys did dismissed does doubled emphasised emphasized ended expects expelled fears feels fired getting gets grew halted
  has had have hinted hit hopes ignored ignores imposed insisted insists intends intervened invaded is issued joined keeps launched launches
  lifted maintains may might must needs negotiated offered offers opposed opposes ordered planned plans pledged praised prefers pressed proposed
  pursued pushed reacted recalled recognised recognized refused refuses regards rejected rejects remains replied responded responds resumed
  retaliated returned said saw says seeks seemed seems sees sent severed shared should showed shows signalled signaled signed sought stopped
  struck supported supports suspended threatened threatens tested tests told took tried tries turned urged urges used viewed views vowed voiced
  wanted wants warned warns was welcomed wishes withdrew would could will cannot can counts insisted getting sending seeking trying using
`);

/** Verbs that cities share with governments: they need another sign. */
export const weakVerbs = list(
  'is was has had have did does saw hit grew remains seems appears will would could can may might must should cannot used getting',
);

/** Abstract things that belong to governments. */
export const politicalNouns = list(`
  accusation accusations action actions aggression aid agreement alliance allies ally ambassador ambition ambitions approach approval arsenal
  attack attacks attempt attempts backing behaviour behavior blockade claim claims commitment concern concerns consent control cooperation
  coordination council counter decision decisions defence defense demand demands denial deterrence diplomacy diplomats dispute efforts embassy
  engagement envoy envoys exports failure fears forces foreign goal goals government hopes influence intentions intent interest interests
  intervention invasion involvement isolation leaders leadership leverage military missile missiles move moves nuclear offensive offer official
  officials opposition ones part plan plans policies policy position posture power pressure proposal propaganda provocations quest reaction
  recognition refusal regime rejection relations relationship request resolve response rhetoric rivals role sanctions security side sovereignty
  stance stand strategy support talks tariffs territorial test tests threat threats ties top trade troops view views visit wars war warning
  warnings weapons willingness wishes
`);

/** Nouns whose "with", "between", "to", "towards", "from", "against", "on" takes a government. */
export const relationNouns = list(`
  agreement alliance alliances aid anger appeal channels contact contacts conflict confrontation cooperation deal deals demands deterring
  dialogue diplomacy dispute letter letters request requests offer offers ultimatum overtures proposal proposals complaint assurances engagement feud friction hostility links meeting meetings message negotiations pact partnership peace policies
  policy pressure rapprochement relations relationship rift rivalry sanctions signal standoff summit support talks tariffs tension tensions
  threat threats ties trade treaty trust understanding war warning warnings
`);

/** Verbs whose object is a government. */
export const addressingVerbs = list(`
  accuse accused accusing accuses angered angering backed backing blame blamed blaming criticise criticised criticize criticized defied deter
  deterring emboldened force forced forcing isolate isolated urge urged urging warn warned warning told tell press pressed pressing pressure
  punish punished sanction sanctioned support supporting persuade persuaded convince convinced help helping join joined joining embolden
  engage engaging challenge challenged confront confronting provoke provoked threaten threatened
`);

/** Adjectives that only something that acts can bear. */
export const actingAdjectives = list(
  'emboldened defiant angry wary isolated official nervous reluctant aggressive assertive hostile',
);

/** Prepositions that put a name on the map. */
export const placePrepositions = list('in at near around outside inside across through throughout into via within');

/** Verbs and nouns of travel, before "to", "from", "for", "of". */
export const travelWords = list(`
  arrive arrived arrives arriving came capital city drive drove embassy fled flew flight flights fly flying go goes going headed heading journey
  left leave leaving moved return returned returning train travel traveled travelled travelling traveling trip trips visit visited visiting
  visits went speaking reporting reported broadcast broadcasting km miles kilometers kilometres north south east west outskirts centre center streets suburbs part parts district evacuated
`);

/** What follows a city's name when it is a place: "Seoul airport", "Moscow’s mayor". */
export const cityNouns = list(`
  airport apartment area avenue based bridge building cathedral church citizens city court correspondent district downtown hospital hotel
  mayor metro metropolitan museum neighborhood neighbourhood office park police port region residents school square stadium station street
  streets suburb suburbs theatre theater tower university weather zoo
`);
