/** The English words without a browser's look-up: for the gallery and for tests of components. */
import messages from '@/assets/locales/en.json';
import { createWords } from '@/lib/platform/words';
import type { Words } from '@/lib/platform/words';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const table: Readonly<Record<string, Message | undefined>> = messages;

/** Words as a browser in this language would say them; where we have no such locale they are English, as they would be there. */
export function galleryWords(language: string, direction: 'ltr' | 'rtl'): Words {
  return createWords((key, substitutions) => {
    if (key === '@@ui_locale') return language.replace('-', '_');
    if (key === '@@bidi_dir') return direction;
    const entry = table[key];
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
