/** Text with italics, plain and as HTML. What was text stays text, never markup. Markdown stands by itself, because printing it takes a library. */
import type { RichText } from './citation-types';

/** The words alone. */
export function toPlainText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A fragment of HTML, for the clipboard: word processors take italics from it. */
export function toHtmlFragment(text: RichText): string {
  return text
    .map((run) => {
      const words = run.text.replace(/[&<>"]/g, (mark) => htmlNames[mark] ?? mark);
      return run.italic ? `<i>${words}</i>` : words;
    })
    .join('');
}
