/** The names of a reduced item with their use: full names, short and official names, demonyms, and a person's family name as a short form. */
import type { Alias, EntityKind } from '@/lib/core/entities/record';
import { familyName } from '../family-name';
import { usualCasing } from '../usual-casing';
import type { ReducedEntity } from './reduce-entity';
import { nameProperties } from './properties';

/** Countries whose people are written family name first in English too: South and North Korea, China, Taiwan. */
const familyFirstCountries = new Set(['Q884', 'Q423', 'Q148', 'Q865']);

/** An alias without its commonness, which needs to know all entities. */
export type NamedAlias = Omit<Alias, 'commonness'>;

/** Every alias once; full names first. */
export function toAliases(entity: ReducedEntity, kind: EntityKind, languages: readonly string[]): NamedAlias[] {
  const texts = (property: string): [string, string][] =>
    entity.statements.flatMap((statement): [string, string][] =>
      statement.property === property && statement.text !== undefined && isWanted(statement.language, languages)
        ? [[statement.text, statement.language ?? 'mul']]
        : [],
    );
  const full = [
    [entity.label, languages[0] ?? 'en'] as const,
    ...entity.aliases,
    ...texts(nameProperties.officialName),
    ...texts(nameProperties.shortName),
  ];
  const family = kind === 'person' ? familyName(entity.label, isFamilyFirst(entity)) : null;
  const all = [
    ...full.map(([text, language]) => toAlias(text, 'name', language)),
    ...texts(nameProperties.demonym).map(([text, language]) => toAlias(text, 'demonym', language)),
    ...(family === null ? [] : [toAlias(family, 'short', languages[0] ?? 'en')]),
  ];
  const usable = all.filter(
    ({ text }) => text.length <= 200 && !isTooShort(text) && (!isLowerCase(text) || isLowerCase(entity.label)),
  );
  // The first of equal spellings wins, and full names stand first.
  return [...new Map(usable.toReversed().map((alias) => [alias.text, alias])).values()].toReversed();
}

function toAlias(text: string, use: Alias['use'], language: string): NamedAlias {
  return { text, use, casing: usualCasing(text), language };
}

function isWanted(language: string | undefined, languages: readonly string[]): boolean {
  return language === 'mul' || (language !== undefined && languages.includes(language));
}

/** One letter or figure, as Wikidata lists for songs and genes, is no name in a text. */
function isTooShort(text: string): boolean {
  return /^[\x20-\x7e]?$/.test(text);
}

/** "fr" for France is a code; what is called in lower case itself (a currency, a movement) may have lower-case names. */
function isLowerCase(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

function isFamilyFirst({ statements }: ReducedEntity): boolean {
  const citizenships = statements.filter(({ property }) => property === 'P27').map(({ item }) => item ?? '');
  return citizenships.length > 0 && citizenships.every((item) => familyFirstCountries.has(item));
}
