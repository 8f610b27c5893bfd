/** The words around dates in the languages of the interface. It knows no months: those are of `Intl`. */
import { englishDateWords } from './date-words';
import type { DateWords } from './date-words';

const german: DateWords = {
  since: (date) => `seit ${beginsWithDay(date) ? 'dem ' : ''}${date}`,
  from: (date) => `ab ${beginsWithDay(date) ? 'dem ' : ''}${date}`,
  until: (date) => `bis ${beginsWithDay(date) ? 'zum ' : ''}${date}`,
  decade: (firstYear) => `${firstYear}er Jahre`,
  century: (ordinal) => `${String(ordinal)}. Jahrhundert`,
  bce: (year) => `${year} v. Chr.`,
  ce: (year) => `${year} n. Chr.`,
  around: (date) => `um ${date}`,
  perhaps: (date) => `vielleicht ${date}`,
  unknown: 'Datum unbekannt',
};

const french: DateWords = {
  since: (date) => `depuis ${beginsWithDay(date) ? 'le ' : ''}${date}`,
  from: (date) => `à partir ${beginsWithDay(date) ? 'du ' : deBefore(date)}${date}`,
  until: (date) => `jusqu’${beginsWithDay(date) ? 'au' : 'en'} ${date}`,
  decade: (firstYear) => `années ${firstYear}`,
  century: (ordinal) => `${toRoman(ordinal)}${ordinal === 1 ? 'er' : 'e'} siècle`,
  bce: (year) => `${year} av. J.-C.`,
  ce: (year) => `${year} apr. J.-C.`,
  around: (date) => `vers ${date}`,
  perhaps: (date) => `peut-être ${date}`,
  unknown: 'date inconnue',
};

const spanish: DateWords = {
  since: (date) => `desde ${beginsWithDay(date) ? 'el ' : ''}${date}`,
  from: (date) => `a partir ${beginsWithDay(date) ? 'del ' : 'de '}${date}`,
  until: (date) => `hasta ${beginsWithDay(date) ? 'el ' : ''}${date}`,
  decade: (firstYear) => `década de ${firstYear}`,
  century: (ordinal) => `siglo ${toRoman(ordinal)}`,
  bce: (year) => `${year} a. C.`,
  ce: (year) => `${year} d. C.`,
  around: (date) => `hacia ${date}`,
  perhaps: (date) => `quizá ${date}`,
  unknown: 'fecha desconocida',
};

const arabicNumbers = new Intl.NumberFormat('ar');

const arabic: DateWords = {
  since: (date) => `منذ ${date}`,
  from: (date) => `من ${date}`,
  until: (date) => `حتى ${date}`,
  decade: (firstYear) => `عقد ${firstYear}`,
  century: (ordinal) => `القرن ${arabicNumbers.format(ordinal)}`,
  bce: (year) => `${year} ق.م`,
  ce: (year) => `${year} م`,
  around: (date) => `نحو ${date}`,
  perhaps: (date) => `ربما ${date}`,
  unknown: 'تاريخ غير معروف',
};

const tables: ReadonlyMap<string, DateWords> = new Map([
  ['ar', arabic],
  ['de', german],
  ['es', spanish],
  ['fr', french],
]);

/** The table for a BCP 47 tag; English where there is none for its language. */
export function findDateWords(locale: string): DateWords {
  return tables.get(locale.split('-', 1)[0]?.toLowerCase() ?? '') ?? englishDateWords;
}

/** “27 avril 2018” takes an article that “avril 2018” and “44 av. J.-C.” do not take. */
function beginsWithDay(date: string): boolean {
  return /^\d{1,2}\D.*\d$/.test(date);
}

/** “à partir d’août 2018”. */
function deBefore(date: string): string {
  return /^[ao]/.test(date) ? 'd’' : 'de ';
}

const romanSigns = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numerals for centuries, of which there are not forty. */
function toRoman(number: number): string {
  const found = romanSigns.find(([value]) => value <= number);
  return found === undefined ? '' : `${found[1]}${toRoman(number - found[0])}`;
}
