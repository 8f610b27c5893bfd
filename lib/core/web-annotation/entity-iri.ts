/** The addresses by which annotations name entities, and the way back. */
import { entityIdSchema } from '../entities/record';
import type { EntityRef } from '../entities/record';

const wikidata = 'http://www.wikidata.org/entity/';
const wikipedia = 'https://en.wikipedia.org/wiki/';
const ours = 'urn:backstory:';

/** Wikidata's where there is one, else the English Wikipedia's, else our own. */
export function toEntityIri({ id, wikidata: item, title }: EntityRef): string {
  if (item !== null) return wikidata + encodeURIComponent(item);
  if (title !== null) return wikipedia + encodeURIComponent(title.replaceAll(' ', '_'));
  return ours + encodeURIComponent(id);
}

/** The reference behind an address; null for addresses of others. */
export function fromEntityIri(iri: string, label: string | null): EntityRef | null {
  const plain = iri.replace(/^https:/, 'http:');
  if (/^http:\/\/www\.wikidata\.org\/(entity|wiki)\/Q[1-9]\d*$/.test(plain)) {
    const item = plain.slice(plain.lastIndexOf('/') + 1);
    return toRef(`wikidata:${item}`, { wikidata: item, title: null, name: label ?? item });
  }
  if (iri.startsWith(wikipedia)) {
    const written = decode(iri.slice(wikipedia.length));
    const title = written.replaceAll('_', ' ');
    return toRef(`wikipedia:${written}`, { wikidata: null, title, name: label ?? title });
  }
  if (!iri.startsWith(ours)) return null;
  const id = decode(iri.slice(ours.length));
  return toRef(id, { wikidata: null, title: null, name: label ?? id });
}

function toRef(id: string, rest: Omit<EntityRef, 'id'>): EntityRef | null {
  const parsed = entityIdSchema.safeParse(id);
  return parsed.success ? { id: parsed.data, ...rest } : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
