/**
 * Guesses the language of a text for pages that do not say theirs: by script, and where many languages share one, by small words that only
 * one of them has. It answers only when it is plain; what a page says of itself is asked first, elsewhere.
 */

/** How much text is looked at, in UTF-16 units: an article's first paragraphs say enough. */
const SAMPLE_LENGTH = 4_000;
/** Least letters of a script, and least small words of a language, that are believed. */
const LEAST_LETTERS = 40;
const LEAST_WORDS = 6;
/** How many times more small words than the runner-up a language must show. */
const LEAST_LEAD = 1.5;

/** Scripts that name a language in news, the more telling first: Japanese is written with Chinese characters, too. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
];

/** Small words, by language. Those that two languages of a script share are left out of both. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for was with it by from his he has are this were which',
  de: 'der die und das den von ist nicht mit dem auf für sich eine auch wird im zu bei nach',
  fr: 'les des est dans une pour qui du au sur pas avec ont aux cette sont mais par ce plus',
  es: 'los las del que por con una para como más pero sus fue este ha ser también entre según el',
  it: 'il che di della per gli nel alla dei sono anche delle più dal nella ma ha degli è lo',
  pt: 'não uma os do da em dos das ao mais foi pela são pelo também nos seu sua às no',
  nl: 'het een van zijn voor niet aan er maar ook bij naar dat wordt hebben deze heeft nog werd uit',
  sv: 'och att som på är för det inte har till av ett den om från kan också eller efter när',
  da: 'og at det er på af som til ikke har blev også efter hun sig blive mellem ved men deres',
  pl: 'nie się że jest na z do przez jak od oraz był dla po które są jego ale tym już',
  tr: 'bir ve bu için ile olarak da olan daha çok en sonra kadar gibi ancak ise olduğu ama her göre',
  id: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan oleh juga ke telah bahwa adalah tersebut saat',
  ru: 'и в не на что с по как это для его из от был она они но также который при',
  uk: 'і у що та з на не до про як за від це його є для але також який під',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** The language of a text as a BCP 47 tag; null when it is not plain. Arabic and Devanagari letters serve several languages and give none. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  for (const [language, letters] of scripts) {
    if ((sample.match(letters)?.length ?? 0) >= LEAST_LETTERS) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = languagesOf.get(word);
    if (languages?.[0] !== undefined && languages.length === 1)
      counts.set(languages[0], (counts.get(languages[0]) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_WORDS) return null;
  return second === undefined || first[1] >= second[1] * LEAST_LEAD ? first[0] : null;
}
