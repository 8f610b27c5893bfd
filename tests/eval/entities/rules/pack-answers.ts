/** Tells whether what a pack knows as an entity is a gold answer, and whether the pack holds a gold answer at all. */
import type { EntityId, EntityRecord } from '@/lib/core/entities/record';
import type { GoldEntity } from '../gold/gold';
import { canonicalTitle } from './canonical-title';

/** A pack seen from the side of the gold. */
export interface PackAnswers {
  isSame(id: EntityId, gold: GoldEntity): boolean;
  /** Whether a difference proves anything: by ids it does, by titles only where the gold lists all that are right. */
  canTell(id: EntityId, gold: GoldEntity): boolean;
  holds(gold: GoldEntity): boolean;
}

/** An alias that means hardly anything else stands for a redirect of an encyclopedia. */
const redirectCommonness = 0.9;

/** By Wikidata id when both sides have one, else by title; the pack's own titles and unmistakable aliases serve as the redirects. */
export function createPackAnswers(records: readonly EntityRecord[]): PackAnswers {
  return createAnswers(records, redirectsOf, false);
}

/** By title or name alone, as the scorer of whole articles compares them. */
export function createTitleAnswers(records: readonly EntityRecord[]): PackAnswers {
  const plain = records.map((record) => ({ ...record, wikidata: null }));
  return createAnswers(plain, ({ name, wikipedia }) => [name, wikipedia ?? ''], true);
}

function createAnswers(
  records: readonly EntityRecord[],
  titlesOf: (record: EntityRecord) => readonly string[],
  titlesAreAll: boolean,
): PackAnswers {
  const byId = new Map<EntityId, { wikidata: string | null; titles: ReadonlySet<string> }>();
  const byTitle = new Map<string, EntityId[]>();
  const byWikidata = new Map<string, EntityId>();
  for (const record of records) {
    const titles = new Set(titlesOf(record).map(canonicalTitle));
    titles.delete('');
    byId.set(record.id, { wikidata: record.wikidata, titles });
    if (record.wikidata !== null) byWikidata.set(record.wikidata, record.id);
    for (const title of titles) byTitle.set(title, [...(byTitle.get(title) ?? []), record.id]);
  }
  const isSame = (id: EntityId, gold: GoldEntity): boolean => {
    const known = byId.get(id);
    if (known === undefined) return false;
    if (known.wikidata !== null && gold.wikidata !== null) return known.wikidata === gold.wikidata;
    return gold.titles.some((title) => known.titles.has(canonicalTitle(title)));
  };
  return {
    isSame,
    canTell: (id, gold) => titlesAreAll || (gold.wikidata !== null && (byId.get(id)?.wikidata ?? null) !== null),
    holds: (gold) =>
      (gold.wikidata !== null && byWikidata.has(gold.wikidata)) ||
      gold.titles.some((title) => (byTitle.get(canonicalTitle(title)) ?? []).some((id) => isSame(id, gold))),
  };
}

/** An entity whose title carries a bracket shares its bare name with a better-known one, which a gold title without bracket means. */
function redirectsOf({ name, wikipedia, aliases }: EntityRecord): string[] {
  const isNamesake = wikipedia?.includes('(') === true;
  const names = [name, ...aliases.flatMap((alias) => (isUnmistakable(alias) ? [alias.text] : []))];
  return [wikipedia ?? '', ...(isNamesake ? names.filter((text) => text.includes(' ')) : names)];
}

function isUnmistakable({ use, commonness }: EntityRecord['aliases'][number]): boolean {
  return use === 'name' && commonness >= redirectCommonness;
}
