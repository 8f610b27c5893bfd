/** How a name is usually written in a text, when nobody said it. */
import type { Alias } from '@/lib/core/entities/record';

/** Acronyms must be written as they are ("US", not "us"); other names with capitals. */
export function usualCasing(text: string): Alias['casing'] {
  return /^[\p{Lu}\d.&/-]+s?$/u.test(text) && /\p{Lu}/u.test(text) ? 'exact' : 'capital';
}
