/** The words by which names are taken apart: particles, suffixes, titles, what makes a group, what is only said about a person. Lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Begin a family name when they are written small, or stand between a given and a family name. */
export const particles = list(`
  af al av ben bin bint da dal de degli dei del dela della delle den der des di do dos das du e el ibn la las le li lo los ter ten 't op
  van vande vanden vander von vom y zu zum zur
`);

/** Particles that go to the end in Chicago and MLA lists ("Beauvoir, Simone de"), because the family is known without them. */
export const droppedParticles = list(`af av da das de di do dos e von vom zu zum zur d' d’ y`);

/** Come after a name and belong to it. */
export const suffixes = /^(?:jr|sr|jnr|snr)\.?$|^(?:I{2,3}|IV|VI{0,3})$/iu;
/** Come after a name and say what its bearer studied. */
export const degrees =
  /^(?:ph\.?d|m\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|ll\.?b|j\.?d|m\.?p\.?h|r\.?n|esq|obe|cbe|mbe|qc|kc|mp|frs)\.?$/iu;
/** Come before a name; references leave them out. */
export const honorifics = /^(?:dr|prof|professor|sir|dame|rev|mr|mrs|ms|lord|lady)\.?$/iu;

/** Agencies, outlets and bodies known by one word, or by words that could be a person's. */
export const knownGroups = list(`
  reuters ap afp dpa bloomberg bbc cnn npr pbs abc cbs nbc efe ansa tass xinhua kyodo yonhap pti ians upi itv dw rt rfi aljazeera guardian
  propublica politico axios bellingcat agencies staff who unicef unhcr oecd imf nato un eu nasa ipcc
`);

/** Words of which one makes a name that of a group. */
export const groupWords = list(`
  academy administration agence agency agencies alliance assembly associated association authority bank board broadcasting bureau cabinet
  center centre chamber club coalition college commission committee company congress consortium contributors cooperation corp corporation council
  court daily department desk dpa editors editorial enterprise federation forum foundation france-presse fund gazette government group herald hospital inc
  initiative institute institution journal laboratory league ltd llc magazine media ministry mission movement museum network news newspaper newsroom
  observatory office organisation organization panel party post-gazette press programme project registry reporters review school secretariat service services
  society staff statistics survey syndicate taskforce team telegraph television times tribune trust union university watch weekly wire
`);

/** What a person does, in a byline after the name ("Health Correspondent"). The last word decides; words that are also family names are missing. */
export const jobs = list(`
  analyst chief columnist contributor correspondent director editor editor-in-chief journalist lecturer photographer
  producer professor reporter researcher specialist
`);

/** Before a word that is also a family name they make a job of it: "Staff Writer", "Senior Fellow". */
export const ranks = list(`
  associate columnist contributing freelance guest senior special staff science sports features feature political deputy lead
`);

/** Second given names of Spanish speakers: with one of these in the middle, a name of three words has one family name. */
export const spanishGivenNames = list(`
  alberto alejandra alejandro alfonso alfredo andrés andres ángel angel antonio arturo beatriz carlos carmen cecilia cristina daniel david eduardo
  elena enrique ernesto eugenia felipe fernanda fernando francisco gabriel gabriela guadalupe guillermo gustavo ignacio isabel javier jesús jesus
  jorge josé jose josefa juan julio lucía lucia luis luisa manuel manuela marcela margarita maría maria mariano mario miguel mercedes pablo patricia paula paz
  pedro pilar rafael ramón ramon raúl raul ricardo roberto rosa rosario salvador santiago sofía sofia teresa tomás tomas vicente victoria
`);

/** Family names so common among Spanish speakers that one of them before the last word is the first of two, in any language. */
export const spanishFamilyNames = list(`
  álvarez alvarez castillo díaz diaz domínguez dominguez fernández fernandez garcía garcia gómez gomez gonzález gonzalez gutiérrez gutierrez
  hernández hernandez jiménez jimenez lópez lopez martínez martinez méndez mendez moreno muñoz munoz núñez ortega ortiz pérez perez ramírez ramirez
  rodríguez rodriguez romero ruiz sánchez sanchez suárez suarez torres vásquez vasquez vázquez vazquez
`);
