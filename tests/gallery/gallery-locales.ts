/** The languages in which the gallery can speak; `?locale=ar` in its address. */
import type { Words } from '@/lib/platform/words';
import { galleryWords, pseudoWords } from '../support/gallery-words';

/** The names that `locale` may have: languages, and one that nobody speaks. */
export const galleryLocales = ['en', 'de', 'fr', 'es', 'ar', 'pseudo'] as const;

/** How examples speak: those that are about reading from right to left do so in Arabic whatever is chosen. */
export interface ExampleWords {
  readonly ltr: Words;
  readonly rtl: Words;
}

/** The words for what the address asks for; what is unknown, or nothing, is English. */
export function chooseWords(locale: string | null): ExampleWords {
  const arabic = galleryWords('ar', 'rtl');
  if (locale === 'ar') return { ltr: arabic, rtl: arabic };
  const known = galleryLocales.find((one) => one === locale) ?? 'en';
  const spoken = known === 'pseudo' ? pseudoWords() : galleryWords(known === 'en' ? 'en-GB' : known, 'ltr');
  return { ltr: spoken, rtl: arabic };
}
