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

/** The same words twice: with italics for word processors, plain for the rest. Call it from a click; false when the browser did not let it. */
export async function writeRichClipboard(plain: string, html: string): Promise<boolean> {
  try {
    const forms = { 'text/plain': plain, 'text/html': html };
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
