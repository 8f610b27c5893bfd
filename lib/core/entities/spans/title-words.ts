/** Words that stand beside names without being part of them: titles and posts, and heads of institutions. Tables only; normalised forms. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Titles and posts before or after a person's name or after a country's ("US President", "Mr", "Foreign Minister"). */
export const titleWords = list(`
  mr mrs ms miss mx dr sir dame lord lady baron baroness king queen prince princess duke duchess emperor sultan emir sheikh shah pope cardinal
  archbishop bishop rabbi imam ayatollah president presidents premier chancellor minister ministers secretary secretaries senator senators sen
  sens representative rep reps congressman congresswoman governor gov govs mayor judge justice attorney general gen admiral adm colonel col
  captain capt major maj commander commandant lieutenant lt sergeant sgt brigadier marshal officer chief chair chairman chairwoman chairperson
  director professor prof speaker spokesman spokeswoman spokesperson ambassador envoy consul commissioner leader deputy vice prime first former
  acting interim then incoming outgoing ex late foreign finance defense defence interior home treasury trade energy economy
  chancellorelect presidentelect elect ceo cfo founder coach fellow lecturer analyst correspondent editor reporter author candidate
  republican republicans democrat democrats democratic conservative conservatives labour liberal comrade crown supreme
`);

/** Words that follow a name with a capital in some houses' style and change nothing: "the Trump Administration". */
export const trailingWords = list(
  `administration government cabinet era team campaign regime policy policies embassy ambassadors officials jr sr ii iii iv`,
);

/** A post as it may stand alone before a name; "First" or "Foreign" alone do not vouch for a person. */
export const personTitles = list(`
  mr mrs ms miss mx dr sir dame lord lady baron baroness king queen prince princess duke duchess emperor sultan emir sheikh pope cardinal
  archbishop bishop rabbi imam ayatollah president premier chancellor minister secretary senator sen representative rep congressman
  congresswoman governor gov mayor judge justice general gen admiral adm colonel col captain capt major maj commander lieutenant lt sergeant
  sgt brigadier marshal chairman chairwoman director professor prof speaker spokesman spokeswoman ambassador envoy commissioner leader comrade
`);

/** Titles that tell a gender. */
export const genderOfTitle: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    'mrs',
    'ms',
    'miss',
    'dame',
    'lady',
    'baroness',
    'queen',
    'princess',
    'duchess',
    'congresswoman',
    'chairwoman',
    'spokeswoman',
  ].map((word) => [word, 'female'] as const),
  ...[
    'mr',
    'sir',
    'lord',
    'baron',
    'king',
    'prince',
    'duke',
    'emperor',
    'sultan',
    'pope',
    'congressman',
    'chairman',
    'spokesman',
  ].map((word) => [word, 'male'] as const),
]);

/** Heads of institutions: after a country's name or demonym they make a longer name ("Philippine Marine Corps"). */
export const institutionWords = list(`
  academy administration commons lords house houses representatives exchange exchanges courts ministries departments embassies agency airlines airways army assembly association authority bank board broadcasting bureau center centre chamber
  club coalition college commission committee company conference confederation congress consulate corporation corps council court department
  directorate embassy federation fleet force forces forum foundation front fund group guard guards institute institution league library
  marine marines ministry movement museum navy network office organisation organization parliament party police program programme
  project school senate service services society syndicate theatre theater times tribunal union university
`);

/** What stands behind "of" in a post ("Secretary of State Ann Polk"): the post ends there, not the name. */
export const portfolioWords = list(`
  affairs agriculture commerce communications culture defence defense development education energy environment finance foreign health home
  intelligence interior justice labor labour operations republic security staff state trade transport transportation treasury war
`);

/** Lower-case words inside names: "Charles de Gaulle", "Mohammed bin Salman". */
export const nameParticles = list(
  'de del della di da dos das du van von der den ter ten la le el al ul ur bin ben ibn bint abu zu af av y e',
);

/** Of these, those that join a second part to a place's or a family's name. */
export const linkingParticles = list('de del do da dos das di du von van');

/** Heads of names with "of" that are neither persons nor institutions: "Great Wall of China", "Grand Duchy of". */
export const thingWords = list(`
  age bay bill book cape castle church city coast days declaration duchy empire falls gate gulf hall hill horn house isle island islands isles
  kingdom knights lake land lands lord lords mount mountains palace plain port prince realm republic river rock sea shores statue strait
  straits temple tower town valley voice wall walls way zone
`);

/** Further words that some houses write small inside the names of institutions and offices. */
export const genericWords = list(`
  central chief constitutional defence defense electoral federal finance foreign general governing health high human interior intelligence
  justice military minister national office people president prime public republican rights secretary security state states supreme treaty
  accord agreement war peninsula river sea strait island islands province region
`);

/** Demonyms that only mean a person, never "of that country". */
export const personNouns = list('finn dane swede pole turk scot briton spaniard');

/** Ships are named after people: "the aircraft carrier Ann Polk". */
export const shipWords = list('carrier ship warship destroyer frigate cruiser submarine vessel ferry yacht uss hms');

/** After a family name these make it several people's. */
export const familyWords = list('family families brothers sisters siblings twins dynasty clan household');

/** After a city's name these make the name of its surroundings. */
export const regionWords = list('region oblast province prefecture governorate county canton voivodeship metropolitan');

/** Before "of", these make a person's title of the place behind them: the Duchess of Cambridge is not Cambridge. */
export const nobleTitles = list(
  'duke duchess prince princess earl count countess marquess viscount baron baroness lord lady archbishop bishop',
);
