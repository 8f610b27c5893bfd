/**
 * Words of English headlines that name nothing, whatever their capital. Left out on purpose is whatever stands in the names of bodies, places
 * and works (court, house, council, state, north, new, white, union, deal): such a word leaves a title as it was written.
 */
export const headlineWords: ReadonlySet<string> = new Set(
  `a about abandon abandons abuse accept accepts accuse accused accuses accusing admit admits advance advances advice affect affects afraid again
  age ages agree agrees agreed aim aims allegation allegations allege alleged allow allowed allows ally allies amid anger angry announce announced
  announces announcing annual answer answers anxiety appeal appeals appear appears approach approve approved approves arrest arrested arrests
  arrive arrived arrives ask asked asking asks attack attacked attacks attempt attempts avoid avoids back backed backing backlash backs bad ban
  banned banning bans battle battles beat beaten beats become becomes begin begins behind believe believed believes best bet better bets bid bids
  big bigger biggest blame blamed blames block blocked blocks boost boosted boosts border borders boycott break breaking breaks bring brings
  broke broken budget budgets build building builds bus buses business businesses buy buying buys call called calling calls camera cameras
  candidate candidates car careful cars case cases catch cause caused causes challenge challenged challenges chance chances change changed changes
  changing charge charged charges cheap cheaper chief chiefs child childhood children choice choices choose chooses city cities civilian civilians claim
  claimed claims clash clashes clean clear climate close closed closer closes closing closure collapse collapsed collapses come comes coming
  comment comments complain complaint complaints concern concerned concerns condemn condemned condemns conflict confront confronts consider considers
  consumer consumers continue continues control controls controversial controversy cost costly costs could country countries coup cover
  covered covers crackdown crash crashed crashes create created creates crime crimes criminal crisis critic critical criticise criticised criticism
  criticize criticized critics crop crops crowd crowds crucial cut cuts cutting damage damaged damages danger dangerous dangers dead deadly
  deadline death deaths debate debates debt debts decade decades decide decided decides decision decisions decline declined declines defeat defeated
  defeats defend defended defends delay delayed delays demand demanded demanding demands denied denies deny describe described describes
  despite destroy destroyed detain detained did die died dies difference different difficult dip disaster disease dispute disputed disputes doctor doctors
  does doing doubt doubts draw draws dream dreams drive driver drivers drives drop dropped drops drought drug drugs due dying earlier early
  earn earned earns ease eased eases easier easy eat eating economic economies economy educate effect effects effort efforts elect elected
  election elections emerge emerged emerges emergency employee employees employer employers empty end ended ending ends enemies enemy enough ensure
  ensures enter enters escape escaped escapes evacuate evacuated everyone evidence expect expected expects expensive expert experts explain
  explained explainer explains explosion explosions export exports expose exposed exposes extend extended extends extreme face faced faces facing
  fact facts fail failed failing fails failure failures faith fake fall fallen falling falls false families family famine far farmer farmers fast
  faster fatal fault fear feared fears feel feeling feels fell felt fight fighter fighters fighting fights find finding findings finds fire fired
  fires firm firms fish flee fleeing flight flights flood flooded flooding floods follow followed following follows food forced forces forcing
  forecast forecasts forest forests forever forget forgotten fought found fraud fresh friend friends fuel fuels funding funeral future gain gained gains
  gas gave get gets getting gift girl girls give given gives giving go goes going gone good got government governments grief grow growing
  grown grows growth guilty gun guns had half halt halted halts hand hands happen happened happening happens happy hard harder harm harmful harms hate
  he head heads heal health hear heard hearing hearings hears heart heat heatwave held help helped helping helps her here hidden hide high higher highest
  hike hikes him his hit hits hitting hold holding holds home homeless homes hopes hospital hospitals hostage hostages hot hotel hour hours
  household households how human hundreds hunger hungry hunt hurt hurts idea ideas if ignore ignored illegal illness impact importance important imports
  improve improved improves in increase increased increases increasing inflation injured injuries injury inquiry inside instead intense
  interest interests into invade invades invasion invest investigate investigated investigates investigation investment investor investors is
  issue issues it its jail jailed job jobless jobs join joined joins journalist journalists joy judge judges jump jumped jumps just keep keeping keeps
  kept key kill killed killer killing kills knew know knowing known knows lack lacks large larger largest late later latest laugh launch launched
  launches law lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lead leader leaders leading leads leak leaked leaks learn learned learning
  least leave leaves leaving led left legal less lesson lessons let lets letter letters lie lies life lift lifted lifts light likely limit
  limited limits link linked links listen little live lived lives living loan loans local long longer look looking looks looming lose loses losing loss
  losses lost lot loud love loved low lower lowest made main major make maker makers makes making man manage manages many mass massive matter
  matters mean meaning means meet meeting meetings meets men might migrant migrants migration military million millions mind minister ministers minute minutes
  miss missed missing mistake mistakes mob money month months mood more mortgage mortgages most mother mothers mount mounting move moved
  movement moves moving much murder murdered my mystery near nearly need needed needing needs neighbor neighbors neighbour neighbours never news next night no
  noise none normal not nothing now number numbers nurse nurses of off offer offered offering offers office officer officers official officials often oil old
  older on once only open opened opening opens opposition or order ordered orders other our out outrage over own owner owners pain pandemic panic
  parent parents part passed passenger passengers past patient patients pay paying payment payments pays peace people person
  phone phones pick picks plan plane planes planned planning plans play played player players playing plays plea pledge pledged pledges plot plunge plunged
  plunges police policies policy political politician politicians politics poll pollution polls poor poorer popular population ports poverty power
  powerful praise praised praises pregnant prepare prepared prepares presidency president presidential presidents pressure price prices prison
  prisoner prisoners private probe problem problems profit profits promise promised promises protect protected protecting protection protects protest
  protester protesters protests prove proved proves public publish punish push pushed pushes pushing put puts question questioned questions
  quick quickly quiet quietly quit quits race racism rail rain raise raised raises raising rally rallies rate rates reach reached reaches reaction reactions
  read reader readers ready real reality really reason reasons rebel rebels recall record recover recovery reduce reduced reduces refugee
  refugees refuse refused refuses region regional regret reject rejected rejects release released releases remain remains remember remembered remembers remove
  removed removes rent rents repeat replace replaced replaces reply report reported reporter reporters reports rescue rescued rescues research
  researchers residents resign resignation resigned resigns resist resistance respond responds response rest restore restored result results return
  returned returning returns reveal revealed reveals rich right riot riots rise rises rising risk risks risky rival rivals rivers roads role
  room row rule ruled rules ruling rumours run running runs rush safe safer safety said sale sales same sanctions save saved saves saving savings
  say saying says scandal scared school schools science scientist scientists search searches season seats secret secrets see seeing seek seeking seeks seen
  sees seize seized seizes sell selling sells send sending sends sentence sentenced set sets setting settle severe sex shake shakes shape shapes share shared shares
  she shift shifts ship ships shock shocked shocks shoot shooting shop shops short shortage shortages shot should show showed showing shown shows shrink shut
  shuts sick side sides sign signal signals signed signs silence silent simple since sink sinks sit site sites slam slammed slams sleep slow slowing slows small
  smaller so soar soared soaring soars social soldier soldiers some something sometimes son soon sought source sources spark sparked sparks speak speaking
  speaks speech spend spending spends spread spreading spreads staff stage stand standing stands start started starting starts
  stay stayed staying stays steal step steps still stock stocks stop stopped stopping stops storm storms story stories strain strategy streets strike
  strikes strong stronger struggle struggles struggling student students study studies such sudden suddenly sue sued sues suffer suffered suffering suffers
  supplies supply support supported supporter supporters supports sure surge surged surges surprise survey survival survive survived survivor survivors
  suspect suspected suspects suspend suspended sweeping switch take taken takes taking talk talking talks target targeted targets tariff tariffs tax taxes taxpayers
  teach teacher teachers tell telling tells tension tensions term terms terrible test tested testing tests than that the their them then there these they thing
  things think thinking thinks this those thought thousand thousands threat threaten threatened threatens threats through ticket tickets tie ties tight tighten
  time times tiny tired to today together told toll too took top total tough tougher tour tourism tourist tourists town towns toxic
  traders tragedy train trained training trains transport trap trapped travel treat treated treatment trial trials tried tries trigger trip trips troop
  troops trouble truck trucks true trust truth try trying turmoil turn turned turning turns under understand unemployment unity unlikely until up
  urge urged urges urgent use used user users uses using vaccine vaccines value values verdict very victim victims victories victory video videos
  view views village villages violence violent visa visas visit visited visitor visitors visits voice voices vote voted voter voters votes voting vow
  vowed vows wage wages wait waiting wake walk walked walking walks want wanted wants war warn warned warning warnings warns wars was wash waste watch
  watched watching water way ways we weak weaker weapon weapons wear weather website week weekend weekly weeks weigh weighs welcome went were what when where
  which while who whole whose why widely wider wife win wind winner winners winning wins winter with without witness witnesses woman women won wonder word words work
  worked worker workers working works worlds worried worries worry worse worst worth would wound wounded wounds write writer writers writes writing written wrong wrote year
  years yes yet you young younger your youth`.split(/\s+/),
);
