/** The library's pages in a tab, and the names that an article underlines, for journeys. */
import type { LibraryPart } from '@/components/library/library-routes';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import { openSurface } from '@/lib/cli/gestures/surfaces';

/** Opens a page of the library as a tab and waits until it is filled. */
export async function openLibraryPart(reader: Reader, part: LibraryPart, about: Tab): Promise<Tab> {
  const library = await openSurface(reader, 'library', about);
  await library.call((name) => {
    location.hash = name;
  }, part);
  await until(`the page ${part}`, () =>
    library.call((name) => {
      const isOpen = document.querySelector(`a[href="#${name}"]`)?.getAttribute('aria-current') === 'page';
      return isOpen && document.querySelector('main')?.getAttribute('aria-busy') === 'false';
    }, part),
  );
  return library;
}

/** The words that are underlined. */
export async function listUnderlined(tab: Tab): Promise<readonly string[]> {
  return (await listPainted(tab, 'mention')).map(({ text }) => text);
}

/** Waits until a name is underlined, or no longer is. */
export async function waitForName(tab: Tab, name: string, shown = true): Promise<void> {
  await until(
    `${shown ? '' : 'no '}"${name}" underlined`,
    async () => (await listUnderlined(tab)).includes(name) === shown,
  );
}
