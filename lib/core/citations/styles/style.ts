/** What a style is: rules for names, dates and marks, and a template for each kind of source. Styles are tables of this form and hold no code. */
import type { QuoteStyle } from '../titles/title-quotes';
import type { MarkRules } from '../compose/compose';
import type { SourceKind, StyleId } from '../citation-types';
import type { NameRules } from '../names/print-names';

/** Places in which names are printed: the list of references, running text, a full note. */
export type NamePlace = 'list' | 'text' | 'note';
/** `full` as the list has it, `short` for the year or what stands for it, `rest` for what the year leaves out, `accessed` for the day of reading. */
export type DatePlace = 'full' | 'short' | 'rest' | 'accessed';

/** Something that a source has or has not. */
export type Fact =
  | 'author'
  | 'date'
  | 'publication'
  /** A person signs, not a board. */
  | 'person'
  /** The author is the body that published it. */
  | 'authorPublishes'
  /** The day of reading is needed: there is no date, or the reader wants it always. */
  | 'accessNeeded'
  | 'accessWanted'
  /** The list holds more by the same author. */
  | 'sameAuthor';

interface Decoration {
  readonly look?: 'italic' | 'quoted';
  /** Printed only together with what they surround. */
  readonly before?: string;
  readonly after?: string;
}

/** One part of a template. A group that has no field with anything in it is left out together with its words. */
export type Part = Decoration &
  (
    | { readonly words: string }
    | { readonly names: NamePlace }
    | { readonly date: DatePlace }
    | { readonly field: 'title' | 'shortTitle' | 'publication' | 'url' | 'number' | 'locator' }
    | { readonly parts: readonly Part[]; readonly between?: string }
    | { readonly when: Fact; readonly then: Part; readonly otherwise?: Part }
  );

/**
 * How a date is written, by how exactly it is known. `{year}`, `{month}`, `{day}` and `{letter}` (the "a" of "2019a") are filled in; an
 * empty pattern prints nothing.
 */
export interface DateRules {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** What stands for a date that is not known. */
  readonly none: string;
}

/** One template for each kind of source. */
export type Templates = Readonly<Record<SourceKind, Part>>;

/** A style of references. */
export interface Style extends MarkRules {
  readonly id: StyleId;
  /** As its manual is called. */
  readonly name: string;
  readonly quotes: QuoteStyle;
  /** The capitals of titles in the list and in running text. */
  readonly titleCase: 'headline' | 'sentence';
  readonly titleCaseInText: 'headline' | 'sentence';
  /** Whether newspapers lose their "The". */
  readonly dropsThe: boolean;
  /** Whether "https://" is left out. */
  readonly dropsProtocol: boolean;
  /** January to December. */
  readonly months: readonly string[];
  readonly names: Readonly<Record<NamePlace, NameRules>>;
  readonly dates: Readonly<Record<DatePlace, DateRules>>;
  readonly order: 'author-date' | 'author-title' | 'appearance';
  /** What stands in the list for the authors of the entry before; null where they are named again. */
  readonly repeatedAuthors: string | null;
  /** How sources of one author and year are told apart in running text. */
  readonly sameYear: 'letters' | 'none';
  readonly reference: Templates;
  /** In running text, or the first note. */
  readonly citation: Templates;
  /** Later notes; null where a citation is always the same. */
  readonly laterCitation: Templates | null;
}
