/** An entry while it is typed, and what is still wrong with it. Pure. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import { ownEntrySchema, webLinkSchema } from '@/lib/core/entities/own-entry';
import type { OwnEntry } from '@/lib/core/entities/own-entry';
import type { EntityKind } from '@/lib/core/entities/record';

/** A dated line of the form. */
export interface EventDraft {
  readonly date: string;
  readonly text: string;
}

/** What stands in the form's fields. */
export interface OwnDraft {
  readonly name: string;
  /** As typed, with commas. */
  readonly otherNames: string;
  readonly kind: EntityKind;
  readonly description: string;
  readonly events: readonly EventDraft[];
  readonly link: string;
}

/** The fields that must be mended before the entry can be kept. */
export interface OwnDraftProblems {
  readonly name: boolean;
  readonly link: boolean;
  /** Indexes of lines whose date cannot be read. */
  readonly dates: ReadonlySet<number>;
  /** Indexes of lines that have a date and no words. */
  readonly texts: ReadonlySet<number>;
}

/** The entry that the draft means, or what is wrong with it. */
export type CheckedDraft =
  | { readonly kind: 'ready'; readonly entry: OwnEntry }
  | { readonly kind: 'wrong'; readonly problems: OwnDraftProblems };

/** The fields for an entry that is edited; for a new one all but the name are empty. */
export function toOwnDraft(entry: OwnEntry | { readonly name: string }): OwnDraft {
  if (!('kind' in entry)) {
    return { name: entry.name, otherNames: '', kind: 'person', description: '', events: [], link: '' };
  }
  const { name, otherNames, kind, description, events, link } = entry;
  return { name, otherNames: otherNames.join(', '), kind, description, events, link: link ?? '' };
}

/** Checks the draft. Lines that are wholly empty, repeats and blanks go without a word. */
export function checkOwnDraft(draft: OwnDraft): CheckedDraft {
  const lines = draft.events.map(({ date, text }) => ({ date: date.trim(), text: text.trim() }));
  const indexes = (isWrong: (line: EventDraft) => boolean): Set<number> =>
    new Set(lines.flatMap((line, index) => ((line.date !== '' || line.text !== '') && isWrong(line) ? [index] : [])));
  const name = draft.name.trim();
  const link = draft.link.trim();
  const problems: OwnDraftProblems = {
    name: name === '' || name.length > 200,
    link: link !== '' && !webLinkSchema.safeParse(link).success,
    dates: indexes(({ date }) => parseEdtf(date) === null),
    texts: indexes(({ text }) => text === ''),
  };
  const entry = ownEntrySchema.safeParse({
    name,
    otherNames: toNames(draft.otherNames).filter((other) => other !== name),
    kind: draft.kind,
    description: draft.description,
    events: lines.filter(({ date, text }) => date !== '' || text !== ''),
    link: link === '' ? null : link,
  });
  return entry.success ? { kind: 'ready', entry: entry.data } : { kind: 'wrong', problems };
}

/** What ends a name in a list on the keyboards of this world. */
function toNames(typed: string): string[] {
  const names = typed.split(/[,;\u060c\u061b\u3001\uff0c\uff1b\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== '' && name.length <= 200))].slice(0, 50);
}
