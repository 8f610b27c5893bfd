/** Long texts that look like prose to a search: words of uneven frequency, sentences, paragraphs; the same text for the same number. */

const syllables = [
  'ka',
  'lo',
  'mi',
  'tra',
  'ven',
  'sho',
  'del',
  'pur',
  'ing',
  'est',
  'qua',
  'ner',
  'ba',
  'fol',
  'ris',
  'um',
];

/** A text of so many words. */
export function madeUpText(words: number, seed = 1): string {
  let state = seed;
  const random = (): number => {
    // A linear congruential generator: the numbers need only be uneven and the same every time.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pieces: string[] = [];
  for (let count = 0; count < words; count++) {
    // Squaring makes few words frequent and many rare, as in any language.
    let number = Math.floor(random() ** 2 * 5_000);
    let word = '';
    do {
      word += syllables[number % syllables.length] ?? '';
      number = Math.floor(number / syllables.length);
    } while (number > 0);
    pieces.push(word + (random() < 0.08 ? '. ' : random() < 0.01 ? '.\n' : ' '));
  }
  return pieces.join('');
}
