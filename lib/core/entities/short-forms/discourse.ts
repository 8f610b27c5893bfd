/** What a text has named so far, in reading order: whom a bare family name can mean, which strangers share it, which acronyms were introduced. */
import type { EntityId } from '../record';

/** Someone or something that was named, known or not. */
export interface Referent {
  /** Null for a stranger: a name that no pack knows. */
  readonly id: EntityId | null;
  readonly name: string;
  /** Index of the token where it was last named. */
  at: number;
}

/** The memory of one text. */
export interface Discourse {
  /** Remembers that a known entity was named at a token, and that these single words now may mean it. */
  remember(id: EntityId, name: string, shortKeys: readonly string[], at: number): void;
  /** Remembers a stranger's full name and the single words that now may mean it. */
  rememberStranger(name: string, shortKeys: readonly string[], at: number): void;
  /** Remembers that an acronym was introduced, for an entity or (null) for something unknown. */
  introduce(acronym: string, id: EntityId | null, name: string): void;
  introduced(acronym: string): { readonly id: EntityId | null; readonly name: string } | null;
  /** The entity as it was last named, or null when it was not. */
  named(id: EntityId): Referent | null;
  /** The one of this short name that was named last, whether known or a stranger; null when nobody was. */
  latest(shortKey: string): Referent | null;
}

/** Creates an empty memory. */
export function createDiscourse(): Discourse {
  const known = new Map<EntityId, Referent>();
  const strangers = new Map<string, Referent>();
  const latest = new Map<string, Referent>();
  const acronyms = new Map<string, { id: EntityId | null; name: string }>();
  return {
    remember(id, name, shortKeys, at) {
      const referent = known.get(id) ?? { id, name, at };
      referent.at = at;
      known.set(id, referent);
      for (const key of shortKeys) latest.set(key, referent);
    },
    rememberStranger(name, shortKeys, at) {
      const referent = strangers.get(name) ?? { id: null, name, at };
      referent.at = at;
      strangers.set(name, referent);
      for (const key of shortKeys) latest.set(key, referent);
    },
    introduce(acronym, id, name) {
      if (!acronyms.has(acronym)) acronyms.set(acronym, { id, name });
    },
    introduced: (acronym) => acronyms.get(acronym) ?? null,
    named: (id) => known.get(id) ?? null,
    latest: (shortKey) => latest.get(shortKey) ?? null,
  };
}
