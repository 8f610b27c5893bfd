/** One line of a dump made small: names, sitelinks, classes and white-listed statements of an item, or the reason why it is left out. */
import * as z from 'zod/mini';
import { toList, toMap, toText } from './loose-json';
import type { LooseMap } from './loose-json';
import { datedOnlyProperties, keptProperties } from './properties';
import { readItemId, readStatements, statementSchema } from './read-statements';
import type { Statement } from './read-statements';

export const reducedEntitySchema = z.object({
  id: z.string(),
  label: z.string(),
  description: z.string(),
  /** English Wikipedia title. */
  title: z.nullable(z.string()),
  aliases: z.array(z.tuple([z.string(), z.string()])),
  sitelinks: z.number(),
  classes: z.array(z.string()),
  /** The kind that its properties suggest, for a class that leads nowhere. */
  hint: z.nullable(z.enum(['person', 'organisation', 'place', 'event'])),
  gender: z.nullable(z.enum(['female', 'male', 'other'])),
  statements: z.array(statementSchema),
  /** Day of the last edit, where the dump says it. */
  modified: z.nullable(z.string()),
});
/** An item as it waits for the labels of others. Aliases are pairs of text and language. */
export type ReducedEntity = z.infer<typeof reducedEntitySchema>;

/** What a dump's line may be asked for. */
export interface ReduceOptions {
  /** BCP 47, the main one first. */
  readonly languages: readonly string[];
  readonly minSitelinks: number;
}

export type Reduced =
  | { readonly kind: 'kept'; readonly entity: ReducedEntity }
  | {
      readonly kind: 'left-out';
      readonly reason: 'not-an-item' | 'no-article' | 'little-known' | 'not-a-thing' | 'no-name';
    };

/** Pages of Wikimedia projects, names as words, species and papers: nothing that a newspaper's card is about. */
const notThings = new Set([
  'Q4167410',
  'Q13406463',
  'Q4167836',
  'Q11266439',
  'Q13442814',
  'Q14204246',
  'Q17362920',
  'Q22808320',
  'Q101352',
  'Q202444',
  'Q11879590',
  'Q12308941',
  'Q16521',
  'Q21286738',
]);

const genders: Readonly<Record<string, 'female' | 'male'>> = { Q6581072: 'female', Q6581097: 'male' };

const longestName = 200;

/** Reduces a parsed line. */
export function reduceEntity(value: unknown, { languages, minSitelinks }: ReduceOptions): Reduced {
  const entity = toMap(value);
  const id = toText(entity.id);
  if (id === null || !/^Q[1-9]\d{0,11}$/.test(id) || (entity.type ?? 'item') !== 'item') return leftOut('not-an-item');
  const sitelinks = toMap(entity.sitelinks);
  const title = toText(toMap(sitelinks[`${languages[0]?.split('-')[0] ?? 'en'}wiki`]).title);
  if (title === null) return leftOut('no-article');
  const count = Object.keys(sitelinks).filter((site) => site.endsWith('wiki')).length;
  if (count < minSitelinks) return leftOut('little-known');
  const claims = toMap(entity.claims);
  const classes = readItems(claims, 'P31');
  if (classes.some((item) => notThings.has(item))) return leftOut('not-a-thing');
  const label = readTerm(entity.labels, languages) ?? withoutBrackets(title);
  if (label === '' || label.length > longestName) return leftOut('no-name');
  const gender = readItems(claims, 'P21')[0];
  return {
    kind: 'kept',
    entity: {
      id,
      label,
      description: readTerm(entity.descriptions, languages) ?? '',
      title: toText(toMap(sitelinks.enwiki).title),
      aliases: readAliases(entity, title, languages),
      sitelinks: count,
      classes,
      hint: readHint(claims),
      gender: gender === undefined ? null : (genders[gender] ?? 'other'),
      statements: [...keptProperties].flatMap((property) => readStatements(claims, property).filter(isKept)),
      modified: toText(entity.modified)?.slice(0, 10) ?? null,
    },
  };
}

/** The classes that an item says it is a kind of: most items say nothing. */
export function readParents(value: unknown): { id: string; parents: string[] } | null {
  const entity = toMap(value);
  const id = toText(entity.id);
  const parents = readItems(toMap(entity.claims), 'P279');
  return id === null || parents.length === 0 ? null : { id, parents };
}

/** The name of an item in the languages wanted, for statements of others that point to it. */
export function readLabel(value: unknown, languages: readonly string[]): string | null {
  return readTerm(toMap(value).labels, languages);
}

/** Who was born is a person, what has headquarters an institution, what has coordinates a place, what happened at a time an event. */
function readHint(claims: LooseMap): ReducedEntity['hint'] {
  if (claims.P569 !== undefined) return 'person';
  if (claims.P159 !== undefined) return 'organisation';
  if (claims.P625 !== undefined) return 'place';
  return claims.P585 !== undefined || claims.P580 !== undefined ? 'event' : null;
}

function leftOut(reason: Extract<Reduced, { kind: 'left-out' }>['reason']): Reduced {
  return { kind: 'left-out', reason };
}

function isKept({ property, from, to, at }: Statement): boolean {
  return !datedOnlyProperties.has(property) || from !== undefined || to !== undefined || at !== undefined;
}

function readItems(claims: LooseMap, property: string): string[] {
  return toList(claims[property]).flatMap((claim) => {
    const map = toMap(claim);
    const snak = toMap(map.mainsnak);
    const item = map.rank === 'deprecated' ? null : readItemId(toMap(snak.datavalue).value);
    return item ?? [];
  });
}

/** English may stand under a variant, and names that are alike everywhere only under `mul`. */
function readTerm(terms: unknown, languages: readonly string[]): string | null {
  const map = toMap(terms);
  for (const language of [...languages, ...(languages.includes('en') ? ['en-gb', 'en-us', 'en-ca'] : []), 'mul']) {
    const text = toText(toMap(map[language]).value);
    if (text !== null) return text;
  }
  return null;
}

function readAliases(entity: LooseMap, title: string, languages: readonly string[]): [string, string][] {
  const labels = toMap(entity.labels);
  const lists = toMap(entity.aliases);
  const found = new Map<string, string>();
  const add = (text: string | null, language: string): void => {
    if (text !== null && text.length <= longestName && !found.has(text)) found.set(text, language);
  };
  add(withoutBrackets(title), languages[0] ?? 'en');
  for (const language of [...languages, 'mul']) {
    add(toText(toMap(labels[language]).value), language);
    for (const alias of toList(lists[language])) add(toText(toMap(alias).value), language);
  }
  return [...found];
}

/** "Mercury (planet)" is called "Mercury". */
function withoutBrackets(title: string): string {
  return title.replace(/ \([^()]*\)$/, '');
}
