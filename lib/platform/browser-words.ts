/** The words of the interface from the browser's own catalogue, in the reader's language. */
import { browser } from 'wxt/browser';
import { createWords } from './words';
import type { Words } from './words';

/** Builds the words; works in content scripts and on our own pages. */
export function createBrowserWords(): Words {
  // The build tool types the keys it knows of; ours are typed by the locale file instead.
  const { getMessage } = browser.i18n as unknown as { getMessage(key: string, substitutions: string[]): string };
  return createWords((key, substitutions) => getMessage(key, substitutions));
}
