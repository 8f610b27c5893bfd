/** Makes a record of what the reader typed about somebody or something, so that it is found and shown like the records of packs. It gives no id: that is the row's. */
import type { OwnEntry } from '@/lib/core/entities/own-entry';
import type { Alias, EntityRecord } from '@/lib/core/entities/record';
import { familyName } from './family-name';
import { usualCasing } from './usual-casing';

/** The record of an entry. @param asOf EDTF date of the day it was written. */
export function toOwnRecord(entry: OwnEntry, asOf: string): Omit<EntityRecord, 'id'> {
  const site = entry.link === null ? null : (URL.parse(entry.link)?.hostname.replace(/^www\./, '') ?? null);
  return {
    kind: entry.kind,
    name: entry.name,
    aliases: toAliases(entry),
    description: entry.description,
    life: null,
    events: entry.events.map(({ date, text }) => ({ date, kind: 'other', text, source: site ?? '' })),
    facts: [],
    related: [],
    seatOf: null,
    context: [],
    ...toIdentity(entry.link),
    asOf,
  };
}

function toAliases({ name, otherNames, kind }: OwnEntry): Alias[] {
  const full = [...new Set([name, ...otherNames])].map((text) => toAlias(text, 'name'));
  const family = kind === 'person' ? familyName(name, false) : null;
  const isNew = family !== null && full.every(({ text }) => text !== family);
  return isNew ? [...full, toAlias(family, 'short')] : full;
}

/** Who types a name in small letters means words that texts write small. */
function toAlias(text: string, use: Alias['use']): Alias {
  const casing = /\p{Lu}/u.test(text) ? usualCasing(text) : 'any';
  return { text, use, casing, commonness: 1, language: 'mul' };
}

/** A link to Wikipedia or Wikidata also says which entity of other packs is meant. */
function toIdentity(link: string | null): Pick<EntityRecord, 'wikipedia' | 'wikidata'> {
  const url = link === null ? null : URL.parse(link);
  const page = /^\/wiki\/([^/]+)$/.exec(url?.pathname ?? '')?.[1];
  if (url === null || page === undefined) return { wikipedia: null, wikidata: null };
  const isWikidata = /^(www|m)\.wikidata\.org$/.test(url.hostname) && /^Q[1-9]\d*$/.test(page);
  const isWikipedia = /^en\.(m\.)?wikipedia\.org$/.test(url.hostname);
  return { wikipedia: isWikipedia ? toTitle(page) : null, wikidata: isWikidata ? page : null };
}

function toTitle(page: string): string | null {
  try {
    return decodeURIComponent(page).replaceAll('_', ' ');
  } catch {
    return null;
  }
}
