/** The languages there are tables for. Another one is a folder beside `english` and a row here. */
import { digitsOnly } from './digits-only';
import { english } from './english/english';
import { german } from './german/german';
import { compileGrammar } from './grammar/matcher';
import type { Matcher } from './grammar/matcher';
import type { Language } from './language';
import { createLexicon } from './create-lexicon';
import type { Lexicon } from './lexicon';
import type { DateToken } from './tokens';

/** A language ready for any number of texts. */
export interface PreparedLanguage {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly match: (tokens: readonly DateToken[]) => Matcher;
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['de', german],
  ['en', english],
]);
const prepared = new Map<string, PreparedLanguage>();

/** The language of a BCP 47 tag, made ready when it is first asked for. */
export function prepareLanguage(tag = 'en'): PreparedLanguage {
  const code = tag.slice(0, 2).toLowerCase();
  const known = prepared.get(code);
  if (known !== undefined) return known;
  const language = languages.get(code) ?? digitsOnly;
  const { words, grammar } = language;
  const made = { language, lexicon: createLexicon(words, grammar), match: compileGrammar(grammar) };
  prepared.set(code, made);
  return made;
}

/** English without a country is taken for American: it writes the fourth of March as 3/4. All others write the day first. */
const monthFirst = /^en(?:$|-(?:us|ca|ph|pr|gu))/i;

/** Whether "4/3/2018" is read day first. */
export function isDayFirst(tag = 'en'): boolean {
  return !monthFirst.test(tag);
}
