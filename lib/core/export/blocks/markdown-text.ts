/**
 * Text that is Markdown already, as a type of its own: what comes from pages and readers becomes it only by being escaped. Escaping goes by
 * rules of ours over the string, because printing a tree for every quote takes forty times as long; an outside parser checks them in tests.
 */
import { toLine } from '../plain-text';

declare const markdownBrand: unique symbol;
/** A piece of Markdown that means what its maker meant. */
export type Markdown = string & { readonly [markdownBrand]: true };

/** Markdown of ours around pieces that are Markdown already: a raw string does not fit between. */
export function md(strings: TemplateStringsArray, ...pieces: readonly Markdown[]): Markdown {
  return strings.map((part, index) => part + (pieces[index] ?? '')).join('') as Markdown;
}

/** Joins pieces by a separator of ours. */
export function joinMarkdown(pieces: readonly Markdown[], separator: string): Markdown {
  return pieces.join(separator) as Markdown;
}

/** Syntax of ours, or what the reader wrote as Markdown; never anything from a page. */
export function trusted(markdown: string): Markdown {
  return markdown as Markdown;
}

/**
 * Marks that CommonMark reads anywhere in a line, or that vaults add to it: tags, highlights, formulas, comments, block ids, tables, Logseq's
 * macros, references and properties, and bare addresses. A backslash before an ASCII mark is taken away again by every parser.
 */
const marks = /[\\`*[\]<|$^~#_&=%{}():@]|(?<=\bwww)\./gi;

/** Whether a mark means something between these two characters; most do anywhere. */
function isRead(mark: string, before: string, after: string, whole: string, at: number): boolean {
  switch (mark) {
    case '_':
      // Between letters it begins no emphasis.
      return !(/[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after));
    case '&':
      return /[#A-Za-z]/.test(after);
    case '=':
    case '%':
    case '{':
    case '}':
    case '(':
    case ')':
      return before === mark || after === mark;
    case ':':
      return before === mark || after === mark || (after === '/' && /[ps]/i.test(before)) || isPlanning(whole, at);
    case '@':
      return /[\w.+-]/.test(before) && /\w/.test(after);
    default:
      return true;
  }
}

/** Logseq reads "SCHEDULED: <…>" and "DEADLINE: <…>" anywhere in a block. */
function isPlanning(whole: string, at: number): boolean {
  return /(?:SCHEDULED|DEADLINE)$/i.test(whole.slice(Math.max(0, at - 9), at));
}

/** What CommonMark and Logseq read at the beginning of a line only. */
const atStart = /^(?=[-+>=:])|^\d{1,9}(?=[.)])/;

/** One line of text as Markdown that reads as this text wherever it stands; white space as `toLine` makes it. */
export function escapeText(text: string): Markdown {
  const line = toLine(text);
  const escaped = line.replaceAll(marks, (mark, at: number) =>
    isRead(mark, line.charAt(at - 1), line.charAt(at + 1), line, at) ? `\\${mark}` : mark,
  );
  return escaped.replace(atStart, '$&\\') as Markdown;
}

/** The same for a heading, a link's text and their like, which need something in them. */
export function escapeOr(text: string, otherwise: string): Markdown {
  return escapeText(toLine(text) === '' ? otherwise : text);
}
