/** Puts text on the clipboard from our own pages. Content scripts have their own way (`page/copy-text`): on http pages this one does not exist. */

/** Call it from a click; false when the browser did not let it. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
