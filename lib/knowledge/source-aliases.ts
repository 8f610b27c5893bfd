/** The aliases of hand-written entities: every name with its use and casing, and a commonness where the maintainer gave none. */
import type { Alias } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';
import { familyName } from './family-name';
import type { SourceEntity } from './source';
import { usualCasing } from './usual-casing';

/** An alias whose commonness may still be open. */
interface WrittenAlias extends Omit<Alias, 'commonness'> {
  readonly commonness: number | null;
}

/** A name nobody's guess may push below this. */
const leastCommonness = 0.05;

/**
 * The aliases of each entity, in the same order. Where a name is shared and nobody weighed it, the entities share it evenly, after what
 * was given to others by hand.
 */
export function toAliases(entities: readonly SourceEntity[]): Alias[][] {
  const written = entities.map(writtenAliases);
  const shares = new Map<string, { given: number; open: number }>();
  for (const aliases of written) {
    // Two spellings of one name by one entity are one claim to it.
    const claims = new Map(aliases.map((alias) => [shareKey(alias), alias.commonness]));
    for (const [key, commonness] of claims) {
      const share = shares.get(key) ?? { given: 0, open: 0 };
      if (commonness === null) share.open++;
      else share.given += commonness;
      shares.set(key, share);
    }
  }
  return written.map((aliases) =>
    aliases.map((alias) => ({ ...alias, commonness: alias.commonness ?? evenShare(shares.get(shareKey(alias))) })),
  );
}

function evenShare(share: { given: number; open: number } | undefined): number {
  if (share === undefined || share.open === 0) return 1;
  const each = Math.max(leastCommonness, (1 - share.given) / share.open);
  return Math.round(each * 1000) / 1000;
}

/** Short forms compete with short forms only: the others stand without help. */
function shareKey(alias: WrittenAlias): string {
  return `${alias.use === 'short' ? 'short' : 'full'} ${nameWords(alias.text).join(' ')}`;
}

function writtenAliases(entity: SourceEntity): WrittenAlias[] {
  const use = entity.seatOf === undefined ? 'name' : 'seat';
  const family = entity.kind === 'person' ? familyName(entity.name, entity.familyFirst ?? false) : null;
  const listed = (entity.aliases ?? []).map((alias): WrittenAlias => {
    const given = typeof alias === 'string' ? { text: alias } : alias;
    return {
      text: given.text,
      use,
      casing: given.casing ?? usualCasing(given.text),
      commonness: given.commonness ?? null,
      language: given.language ?? 'en',
    };
  });
  const plain = (text: string, plainUse: Alias['use']): WrittenAlias => ({
    text,
    use: plainUse,
    casing: usualCasing(text),
    commonness: null,
    language: 'en',
  });
  const all = [
    ...listed,
    plain(entity.name, use),
    ...(entity.demonyms ?? []).map((text) => plain(text, 'demonym')),
    ...(entity.short ?? []).map((text) => plain(text, 'short')),
    ...(family === null ? [] : [plain(family, 'short')]),
  ];
  return uniqueAliases(all, entity.name);
}

/** The first of equal ones stays, so that a weight given by hand wins; the entity's name comes first. */
function uniqueAliases(aliases: readonly WrittenAlias[], name: string): WrittenAlias[] {
  const byText = new Map<string, WrittenAlias>();
  for (const alias of aliases) {
    // A name that may stand alone needs no second life as a short form.
    if (!byText.has(alias.text)) byText.set(alias.text, alias);
  }
  const unique = [...byText.values()];
  return [...unique.filter((alias) => alias.text === name), ...unique.filter((alias) => alias.text !== name)];
}
