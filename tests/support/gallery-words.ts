/** The words without a browser's look-up, in every language there is: for the gallery and for tests of components. */
import ar from '@/assets/locales/ar.json';
import de from '@/assets/locales/de.json';
import en from '@/assets/locales/en.json';
import es from '@/assets/locales/es.json';
import fr from '@/assets/locales/fr.json';
import { createWords } from '@/lib/platform/words';
import type { Words } from '@/lib/platform/words';
import { toPseudo } from './pseudo-message';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message | undefined>>;

const tables: Readonly<Record<string, Messages>> = { ar, de, en, es, fr };

/** Words as a browser in this language would say them; where we have no such locale they are English, as they would be there. */
export function galleryWords(language: string, direction: 'ltr' | 'rtl'): Words {
  const messages = tables[new Intl.Locale(language).language] ?? tables.en;
  return wordsOf(language, direction, (key) => messages?.[key] ?? tables.en?.[key]);
}

/** English in the look of a language with longer words and other letters: what is cut off, or was never translated, shows. */
export function pseudoWords(): Words {
  return wordsOf('en-GB', 'ltr', (key) => {
    const entry = tables.en?.[key];
    return entry === undefined || key === 'words_language' ? entry : { ...entry, message: toPseudo(entry.message) };
  });
}

function wordsOf(language: string, direction: 'ltr' | 'rtl', find: (key: string) => Message | undefined): Words {
  return createWords((key, substitutions) => {
    if (key === '@@ui_locale') return language.replace('-', '_');
    if (key === '@@bidi_dir') return direction;
    const entry = find(key);
    return entry === undefined ? '' : fill(entry, substitutions);
  });
}

/** Fills `$NAME$` by way of the placeholder's `$1`, as browsers do. */
function fill({ message, placeholders = {} }: Message, substitutions: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (_whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}
