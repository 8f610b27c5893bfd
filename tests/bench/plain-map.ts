/** What one would write without a pack: a `Map` from joined words to candidates, with every beginning of a name in it. The bench's peer, nothing else. */
import type { Candidate } from '@/lib/core/entities/lexicon';
import type { EntityRecord } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';

interface Entry {
  candidates: Candidate[];
  longer: boolean;
}

/** A look-up over records held as objects. */
export function toMapLexicon(records: readonly EntityRecord[]): (words: readonly string[]) => Entry | null {
  const entries = new Map<string, Entry>();
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key) ?? { candidates: [], longer: false };
    entries.set(key, entry);
    return entry;
  };
  for (const record of records) {
    for (const alias of record.aliases) {
      const words = nameWords(alias.text);
      for (let count = 1; count < words.length; count++) entryOf(words.slice(0, count).join(' ')).longer = true;
      const { use, casing, commonness, text } = alias;
      entryOf(words.join(' ')).candidates.push({ entityId: record.id, use, casing, commonness, alias: text });
    }
  }
  return (words) => entries.get(words.join(' ')) ?? null;
}
