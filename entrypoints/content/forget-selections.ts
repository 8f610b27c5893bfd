import type { OpenPage } from './open-page';

/** Takes the browser's own marks off what is kept now, in whichever document it was selected. */
export function forgetSelections(page: OpenPage): void {
  for (const own of [document, ...page.map.frames]) own.getSelection()?.removeAllRanges();
}
