/** Puts text on the clipboard from a content script, on http pages too, where `navigator.clipboard` does not exist. */

/**
 * Copies during a click or key press; false when the browser did not let it. The page's own copy listeners hear nothing of it.
 * @param html the same words with italics, for word processors
 */
export function copyText(document: Document, text: string, html: string | null = null): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  const put = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  view.addEventListener('copy', put, { capture: true, once: true });
  try {
    // Deprecated, but the only way that asks for no permission and needs no secure context: https://www.w3.org/TR/clipboard-apis/#copy-action
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    view.removeEventListener('copy', put, { capture: true });
  }
}
