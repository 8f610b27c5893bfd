/**
 * English words that often begin a sentence or stand with a capital in a headline without naming anything. They only ever count against a
 * one-word name in such a place; elsewhere a capital is taken at its word.
 */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that are no name wherever they stand, whatever their capital: articles, pronouns, prepositions, conjunctions, auxiliaries. Normalised. */
export const functionWords = list(`
  a about above across after again against all almost along already also although always am amid among an and another any anybody anyone
  anything are around as at away back be became because become becomes been before behind being below beneath beside besides between beyond
  both but by can cannot cant could couldnt despite did didnt do does doesnt doing done dont down during each either else enough even ever
  every everybody everyone everything except few fewer first for former from further given had hadnt has hasnt have havent having he hed hell
  her here heres hers herself hes him himself his hour how however hows i id if ill im in indeed inside instead into is isnt it its itself
  ive just last later latest least less let lets like likewise little many may maybe me meanwhile might mine more moreover most much must my
  myself near nearby nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off often on once one ones
  only onto or other others otherwise our ours ourselves out outside over overall own per perhaps please plus rather said same says second
  several shall she shed shell shes should shouldnt since so some somebody someone something sometimes soon still such than that thats the
  their theirs them themselves then thence there thereafter therefore theres these they theyd theyll theyre theyve third this those though
  three through throughout thus till to today together tomorrow tonight too toward towards two under underneath unless unlike until up upon
  us using very via was wasnt we wed well were werent weve what whatever whats when whenever where whereas wherever whether which while who
  whoever whole whom whos whose why will with within without wont would wouldnt yes yesterday yet you youd youll young your youre yours
  yourself youve
`);

/** Content words that begin sentences, headlines and labels. Normalised. */
export const openingWords = list(`
  according act add added advertisement afternoon ahead air analysis analyst analysts announced anti april article ask asked august author
  authorities authority based best better big breaking business call called calls campaign car caption change chief child children city
  click close come comment comments companies company contact content continue copyright correction country couple court credit critics
  crowd data date day days dear death december deputy details early earlier economic economy editor education efforts eight election elections
  email end energy events evening everyday evidence exclusive experts fact family fans father featured february feature figures file film
  final five focus follow following food force forces foreign four free friday friends full future game general get getting global go
  going good government great ground group groups growing half hard health help high home homes hopes hours house human hundreds image images
  important include including industry information inside international interview investigators investors issue january join july june
  keep key kids king know lawmakers law lawyers leader leaders leading learn left letter life live lives living local long look looking love
  made make making man march market markets mayor media member members men midday military million millions minister minutes moment monday
  money month months morning mother move music name national nation network news newsletter night nine north november number october officer
  officers official officials oil old online open opening opinion opposition order original own page parents parliament part parties partly
  party past patients people photo photograph photos picture pictures place plans play players point police policy political politics poor
  post power pressure president previous prices prime prior private problem profits prosecutors protests public published question questions
  read reader readers real recent recently red related remember report reporter reporters reporting reports republicans research researchers
  residents result results return right rising role rule run running sales saturday save saw school scientists sea search security see seeing
  senior september series seven share shares short show showing shows sign signs similarly single sir six small social society soldiers
  sometimes source sources south special speaking sport sports staff standing start started state statement states story street strong students
  subscribe sunday support supporters sure survey take taking talk talks tax team tell tens test thank thanks thing things think thousands
  thursday time times tips top total trade traders travel troops true try tuesday turn twelve twenty union united update updated use value
  video view violence visit volunteers vote voters wait wall want war watch water way weather wednesday week weekend weeks west white wife
  woman women wonder word words work workers working world worldwide writing written year years
  accusing addressing announcing backing barring beating being bombing bringing calling citing comparing concerning condemning considering
  covering crossing defeating defying describing echoing entering excluding facing fearing feeling following giving having helping hitting
  hosting ignoring invading joining leaving losing meeting naming noting organising organizing praising quoting recalling referring regarding
  representing requiring returning running saying sending setting supporting telling turning urging using visiting warning winning
`);

/** Days and months: capitals that name nothing we link. Normalised. */
export const calendarWords = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);
