/** The entities of an article, each once, from the places that name it. Pure. */
import type { Mention } from '@/lib/core/entities/mention';
import type { EntityId, EntityKind } from '@/lib/core/entities/record';
import type { MutableName } from '@/lib/core/marking/muted';
import type { Silence } from '@/lib/core/marking/silence';

/** One entity with the number of places that name it. */
export interface ListedName extends MutableName {
  readonly kind: EntityKind;
  readonly count: number;
  /** Why no mention of it is underlined, as far as the reader's wishes decide; null when they leave one. */
  readonly silence: Silence | null;
}

/** The most named first; among equals the one that comes first in the text. `silenceOf` is asked for every mention. */
export function listNames(
  mentions: readonly Mention[],
  silenceOf: (mention: Mention) => Silence | null,
): readonly ListedName[] {
  const byId = new Map<EntityId, ListedName>();
  for (const mention of mentions) {
    const { entityId, name, title, wikidata, kind } = mention;
    const known = byId.get(entityId);
    const silence = known?.silence === null ? null : silenceOf(mention);
    byId.set(entityId, { entityId, name, title, wikidata, kind, count: (known?.count ?? 0) + 1, silence });
  }
  return [...byId.values()].sort((a, b) => b.count - a.count);
}

/** A kind of entity with the names of it. */
export interface NameGroup {
  readonly kind: EntityKind;
  readonly names: readonly ListedName[];
}

/** The names by kind; the kind whose first name is named most comes first. */
export function groupNames(names: readonly ListedName[]): readonly NameGroup[] {
  const groups = new Map<EntityKind, ListedName[]>();
  for (const name of names) {
    const group = groups.get(name.kind);
    if (group === undefined) groups.set(name.kind, [name]);
    else group.push(name);
  }
  return [...groups].map(([kind, members]) => ({ kind, names: members }));
}

/** A name that was seen but not linked. */
export interface UnknownName {
  readonly text: string;
  readonly count: number;
}

/**
 * Each once, the most written first; among equals names of several words, which are seldom mistaken for names, then by the text's order.
 * Words that the reader muted are left out, and what is hardly a name in the page's language (BCP 47; null is taken for English).
 */
export function listUnknown(
  names: readonly { readonly text: string }[],
  isMutedWord: (written: string) => boolean,
  language: string | null,
): readonly UnknownName[] {
  const isTaken = (name: string): boolean => !isMutedWord(name) && mayBeName(name, language);
  const counts = new Map<string, number>();
  for (const { text } of names) {
    const name = text.replace(/\s+/g, ' ').trim();
    if (name !== '' && name.length <= longestName && isTaken(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isSingle = ({ text }: UnknownName): number => Number(!text.includes(' '));
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || isSingle(a) - isSingle(b));
}

/** What is longer is a headline in capitals, and no name. */
const longestName = 100;

/**
 * English has a list of words that only look like names at the start of a sentence; other languages have none here, so that single words say
 * little there, and nothing at all where every noun has a capital.
 */
function mayBeName(name: string, language: string | null): boolean {
  const [primary] = (language ?? 'en').toLowerCase().split(/[-_]/);
  if (primary === 'en') return true;
  return primary !== 'de' && primary !== 'lb' && name.includes(' ');
}
