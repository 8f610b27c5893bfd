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
 * What CommonMark reads anywhere in a line, and what vaults add to it: tags, marks, formulas, comments, block ids, tables, Logseq's macros,
 * references and properties, and bare addresses. A backslash before an ASCII mark is taken away again by every parser.
 */
const inLine = new RegExp(
  [
    String.raw`[\\\`*[\]<|$^~#]`,
    // Between letters an underscore begins no emphasis.
    String.raw`(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])`,
    '&(?=[#A-Za-z])',
    // Marks that mean something only in pairs.
    ...['=', '%', String.raw`\{`, String.raw`\}`, String.raw`\(`, String.raw`\)`, ':'].map(
      (mark) => `${mark}(?=${mark})|(?<=${mark})${mark}`,
    ),
    String.raw`(?<=[ps]):(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)`,
    String.raw`(?<=\b(?:SCHEDULED|DEADLINE)):`,
  ].join('|'),
  'gi',
);

/** What CommonMark and Logseq read at the beginning of a line only. */
const atStart = /^(?=[-+>=:])|^\d{1,9}(?=[.)])/;

/** One line of text as Markdown that reads as this text wherever it stands; white space as `toLine` makes it. */
export function escapeText(text: string): Markdown {
  return toLine(text).replaceAll(inLine, String.raw`\$&`).replace(atStart, '$&\\') as Markdown;
}

/** The same for a heading, a link's text and their like, which need something in them. */
export function escapeOr(text: string, otherwise: string): Markdown {
  return escapeText(toLine(text) === '' ? otherwise : text);
}
