/** English verb forms by which a sentence of a story is told from one of what is, will be or was said. */
import { englishTense } from '../../../dates/tag/english/english-tense';
import { sayingVerbs } from './no-event-words';

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Finite forms that tell no story: present, perfect, future, conditional. Normalised words. */
export const otherForms = list(`
  is are am be has have will would shall may might can could should must does do isnt arent hasnt havent wont cant couldnt wouldnt
  seems remains considers wants needs plans expects hopes believes
`);

/** Before a form in -ed that is no verb of its own: "the injured man", "an estimated", "was accused of". */
export const beforeAdjective = list('a an the of by in on with for his her its their to and or more most no as');

/** Whether a word is a simple past, as stories are told in: "was", "struck", "opened". @param key normalised. */
export function isSimplePast(key: string): boolean {
  if (sayingVerbs.has(key) || otherForms.has(key) || noVerbs.has(key)) return false;
  return englishTense.past.has(key) || irregularPasts.has(key) || isEdForm(key);
}

/** Whether a word is a form in -ed, which may be an adjective as well. */
export function isEdForm(key: string): boolean {
  return englishTense.pastForm?.test(key) === true && !englishTense.notPast.has(key);
}

/** Whether a word may speak of what is to come; "to" because what was decided to happen had not yet. */
export function isAheadWord(key: string): boolean {
  return key === 'to' || englishTense.future.has(key);
}

/** Irregular pasts of stories that the tagger has no need of. */
const irregularPasts = list(`
  arose ate awoke bent bit bled blew bore bred built burnt burst clung crept drank dreamt drove dug fed flung forbade forgave forgot fought
  ground hid hung knelt laid lay leapt leant lit lost misled mistook outran overcame overran oversaw overthrew overtook paid pled quit rebuilt
  redrew retook rewrote rode sang sent shone shook shrank slept slid slung sought spat sped spilt sprang spread sprung spun stank stole stung
  strode strove swam swore swung undertook underwent undid upset wept withheld withstood woke wound wove wrung
`);

/** What the table of the tagger counts as a sign of the past without its being a verb. */
const noVerbs = list('ago last earlier');
