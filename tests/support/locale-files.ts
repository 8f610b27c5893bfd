/** What a file of words holds and what may be wrong with it. Which words are good is for people to judge. */
import { readRepositoryFile } from './repository';
import { sameAsEnglish } from './same-as-english';

/** One message as browsers read it. */
interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** The messages of one language by their keys. */
export type Locale = ReadonlyMap<string, Message>;

/** Reads `assets/locales/de.json` for `de`. */
export function readLocale(language: string): Locale {
  const text = readRepositoryFile(`assets/locales/${language}.json`);
  return new Map(Object.entries(JSON.parse(text) as Record<string, Message>));
}

/** Stem and form of a key such as `names_count_few`; null for a key that has no form. `merge_one` has one, `add_one_more` has none. */
export function splitPlural(key: string): { readonly stem: string; readonly form: string } | null {
  const found = /^(.+)_(zero|one|two|few|many|other)$/.exec(key);
  return found?.[1] === undefined || found[2] === undefined ? null : { stem: found[1], form: found[2] };
}

/** The forms that a language has for counts, as `Intl` tells them: two in German, six in Arabic. */
export function pluralForms(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** Whether a form is used for one whole number only, so that words can name it: “one” in German, not in French, where it is for 0, too. */
export function isSingleNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language);
  return (
    Array.from({ length: 200 }, (_none, number) => rules.select(number)).filter((one) => one === form).length === 1
  );
}

/** Messages whose placeholders are not declared, or declared and not there. */
export function findLooseEnds(locale: Locale): readonly string[] {
  return [...locale]
    .filter(([, message]) => {
      const named = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
      return held(message).join() !== named.sort().join();
    })
    .map(([key]) => key);
}

/** Messages that hold something else than their English fellows, or take it from another place. */
export function findUnlikeEnglish(
  locale: Locale,
  english: Locale,
  mayLeaveOutCount: (form: string) => boolean,
): readonly string[] {
  return [...locale]
    .filter(([key, message]) => {
      const plural = splitPlural(key);
      const fellow = (plural && english.get(`${plural.stem}_other`)) ?? english.get(key);
      if (fellow === undefined) return false;
      const own = sources(message);
      const optional = plural !== null && mayLeaveOutCount(plural.form) ? '$1' : null;
      const wanted = sources(fellow).filter((content) => content !== optional || own.includes(content));
      return own.join() !== wanted.join();
    })
    .map(([key]) => key);
}

/** Messages that are word for word English and not known to be the same in both languages. */
export function findUntranslated(language: string, locale: Locale, english: Locale): readonly string[] {
  const known = new Set([...sameAsEnglish.all, ...(sameAsEnglish[language] ?? [])]);
  return [...locale]
    .filter(
      ([key, { message }]) =>
        english.get(key)?.message === message && !known.has(message) && /\p{L}{2}/u.test(bare(message)),
    )
    .map(([key, { message }]) => `${key}: ${message}`);
}

function bare(message: string): string {
  return message.replaceAll(/\$\w+\$/g, '');
}

function held({ message }: Message): readonly string[] {
  return [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase() ?? ''))].sort();
}

function sources(message: Message): readonly string[] {
  const declared = new Map(
    Object.entries(message.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return held(message)
    .map((name) => declared.get(name) ?? '')
    .sort();
}
