/** German, as the tagger needs it: smaller than English, to be read as an example of a language. */
import type { Language } from '../language';
import { germanGrammar } from './german-rules';
import { germanWords } from './german-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The language. */
export const german: Language = {
  words: germanWords,
  grammar: germanGrammar,
  tense: {
    past: words(
      'war waren hatte hatten wurde wurden kam kamen ging gingen sagte sagten teilte erklärte starb fiel begann gab fand nahm ließ',
    ),
    future: words('wird werden will wollen soll sollen geplant plant planen beginnt startet tritt'),
    infinitive: null,
    promising: words(''),
    pastForm: /.{3}(?:te|ten)$/,
    passive: words('wird werden ist sind'),
    futureForm: null,
    notPast: words('ersten zweiten dritten vierten letzten nächsten könnten sollten bitte seite mitte heute leute'),
    determiners: words(''),
  },
  bounds: new Map([
    ['seit', 'since'],
    ['ab', 'since'],
    ['bis', 'until'],
    ['nach', 'after'],
    ['vor', 'before'],
  ]),
  boundFillers: words('etwa rund ende anfang mitte dem'),
};
