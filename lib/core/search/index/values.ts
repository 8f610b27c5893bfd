/** The values of one field (all tags, say): which there are, and which documents have them. */
import { findRun } from '../match/match-words';
import type { Wanted } from '../match/wanted';
import { foldValue } from '../words/search-words';

/** The values of a field. */
export interface Values {
  add(value: string, document: number): void;
  /** The lists of documents, ascending, of all values that are wanted; a document may be in several and may be gone. */
  findDocuments(wanted: Extract<Wanted, { kind: 'value' }>): readonly (readonly number[])[];
}

interface Value {
  readonly words: readonly string[];
  readonly documents: number[];
}

/** Makes an empty table. Values that fold to one form are one. */
export function createValues(): Values {
  const byForm = new Map<string, Value>();
  const forms = new Map<string, string>();
  return {
    add: (value, document) => {
      // Values repeat, so each way to write one is folded once.
      const form = forms.get(value) ?? foldValue(value);
      forms.set(value, form);
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, { words: form.split(' '), documents: [document] });
      else if (known.documents.at(-1) !== document) known.documents.push(document);
    },
    findDocuments: ({ words, whole }) => {
      if (whole !== null) return [byForm.get(whole)?.documents ?? []];
      return [...byForm.values()].filter((value) => findRun(value.words, words) >= 0).map(({ documents }) => documents);
    },
  };
}
