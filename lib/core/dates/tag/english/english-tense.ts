/** English words by which a sentence tells past from future. A few hundred verbs are enough: the nearest one to the date decides. */
import type { TenseWords } from '../language';

const past =
  'was were had did said told been began begun became bought brought broke broken built came caught chose cut drew dealt died fell felt fled flew forced fought found froze gave got went grew heard held hit kept killed knew laid led left lent lost made meant met paid put ran rang read rose sank sat saw sent set shook shot shut slid sold spent split spoke stood stole struck stuck swept swung swore taught thought threw took tore understood upheld woke won wore withdrew wrote has have ago last earlier';

const future =
  "will 'll won't shall would upcoming forthcoming scheduled slated due expects expected plan plans planned planning intends intend intended hopes hope likely tomorrow coming future forecast projected effective expire expires meet meets begin begins start starts open opens resume resumes vote votes promises threatens aims seeks await awaits awaiting preparing prepares anticipated must should can could may might";

const promising =
  'agreed promised vowed pledged threatened decided wants want wanted ready going asked urged ordered invited elected needs need needed set allowed required refused hoping trying supposed reserve right used bound failed able is are';

const notPast =
  'need needed needs hundred indeed speed feed seed bed red shed led united limited aged hatred kindred naked sacred wicked embed exceed proceed succeed breed greed creed deed weed reed tweed unprecedented related supposed so-called wed med ed fed';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The table. */
export const englishTense: TenseWords = {
  past: words(past),
  future: words(future),
  infinitive: 'to',
  promising: words(promising),
  pastForm: /.{2}ed$/,
  passive: words('be being is are'),
  futureForm: /'ll$/,
  notPast: words(notPast),
  determiners: words('the a an this that its his her their'),
};
