/**
 * The words of the interface, typed by the English locale file: a key that does not exist is a type error.
 * The browser's own look-up is passed in, so that pages, the gallery and tests share one way to speak. It formats no dates.
 */
import type messages from '@/assets/locales/en.json';

/** The name of a message in `assets/locales`. */
export type MessageKey = keyof typeof messages;

type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** The name of a message that has plural forms: `names_count` for `names_count_one` and `names_count_other`. */
export type PluralKey = StemOf<MessageKey>;

/** What `browser.i18n.getMessage` does: the message with its placeholders filled, or an empty string when there is none. */
export type GetMessage = (key: string, substitutions: string[]) => string;

/** Says things in the reader's language. */
export interface Words {
  (key: MessageKey, ...substitutions: readonly string[]): string;
  /** The plural form that fits `count`; the count itself is the message's first placeholder, printed as the language does. */
  readonly count: (key: PluralKey, count: number, ...substitutions: readonly string[]) => string;
  /** BCP 47 tag of the language the words are in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Builds the words on a look-up; a message that is missing shows its key, so that it is noticed and nothing breaks. */
export function createWords(getMessage: GetMessage): Words {
  const browserLanguage = toLanguageTag(getMessage('@@ui_locale', []));
  const written = getMessage('words_language' satisfies MessageKey, []);
  // A browser in a language that we do not speak takes English words: their dates, plurals and direction must then be English, too.
  const isSpoken = written === '' || toBaseLanguage(browserLanguage) === written;
  const language = isSpoken ? browserLanguage : written;
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const say = (key: MessageKey, ...substitutions: readonly string[]): string =>
    getMessage(key, [...substitutions]) || key;
  const count = (key: PluralKey, amount: number, ...substitutions: readonly string[]): string => {
    const filled = [numbers.format(amount), ...substitutions];
    // A language may use forms that English lacks (few, many); where a translator left one out, `other` always exists.
    return getMessage(`${key}_${plurals.select(amount)}`, filled) || getMessage(`${key}_other`, filled) || key;
  };
  const direction = isSpoken && getMessage('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
  return Object.assign(say, { count, language, direction } as const);
}

function toBaseLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** Chrome writes locales as `en_GB`, Intl wants `en-GB`; what neither knows becomes English, the language of the fallback file. */
function toLanguageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
