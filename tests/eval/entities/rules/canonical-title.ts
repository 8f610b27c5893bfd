/** The form in which titles are compared: no underscores or percent escapes, every dash and space the same, case folded. */

/** The comparable form of an encyclopedia title. */
export function canonicalTitle(title: string): string {
  return unescaped(title)
    .normalize('NFC')
    .replaceAll('_', ' ')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** "Caf%C3%A9" is "Café"; a percent sign that escapes nothing stays. */
function unescaped(title: string): string {
  if (!/%[0-9A-F]{2}/i.test(title)) return title;
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}
