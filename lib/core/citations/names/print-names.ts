/** Prints a list of authors by the rules of a style: order, initials, "and", "et al.". It knows no fields of a reference. */
import type { Author, Person } from '../author';
import { isEastAsian, joinParticle, toFullName } from '../author';
import type { Piece } from '../compose/compose';
import { droppedParticles } from './name-words';
import { toInitials } from './initials';

/** How one style prints a list of names in one place. */
export interface NameRules {
  /** Which names stand family name first: all, the first alone, none; `family` prints family names alone. */
  readonly order: 'family-first' | 'first-family-first' | 'given-first' | 'family';
  readonly given: 'full' | 'initials';
  /** Between initials: "J. K." or "J.K.". */
  readonly betweenInitials: string;
  /** The word before the last name. */
  readonly and: string;
  /** Whether a comma stands before it: never, with three names or more, or always. */
  readonly commaBeforeAnd: 'never' | 'three' | 'always';
  /** From how many names on the list is cut, and to how many. Null: it never is. */
  readonly etAl: {
    readonly from: number;
    readonly keep: number;
    readonly italic?: boolean;
    readonly comma?: 'always' | 'several';
  } | null;
  /** APA: from so many names on, the first, an ellipsis, and the last. */
  readonly ellipsis?: { readonly from: number; readonly keep: number };
  /** Whether particles that may go to the end do so: "Beauvoir, Simone de". */
  readonly dropsParticles: boolean;
  /** Before "Jr." where the given name comes first. */
  readonly beforeSuffix: string;
}

/** What the other sources of a list ask of this one. */
export interface NameNeeds {
  /** Another author has the same family name. */
  readonly withInitials?: boolean;
  /** Names to keep before "et al.", where fewer would mean another source, too. */
  readonly keep?: number;
}

/** The names as the style prints them; nothing when there are none. */
export function printNames(authors: readonly Author[], rules: NameRules, needs: NameNeeds = {}): readonly Piece[] {
  const names = authors.map((author, index) => printName(author, index, rules, needs)).filter((name) => name !== '');
  const { etAl, ellipsis } = rules;
  const text = (words: string): Piece[] => [{ text: words, italic: false }];
  if (ellipsis !== undefined && names.length >= ellipsis.from) {
    return text(`${names.slice(0, ellipsis.keep).join(', ')}, . . . ${names.at(-1) ?? ''}`);
  }
  const keep = Math.max(etAl?.keep ?? 0, needs.keep ?? 0);
  if (etAl === null || names.length < etAl.from || keep >= names.length)
    return names.length === 0 ? [] : text(joinNames(names, rules));
  const hasComma = etAl.comma === 'always' || keep > 1;
  return [
    ...text(`${names.slice(0, keep).join(', ')}${hasComma ? ',' : ''} `),
    { text: 'et al.', italic: etAl.italic === true },
  ];
}

function joinNames(names: readonly string[], { and, commaBeforeAnd }: NameRules): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const hasComma = commaBeforeAnd === 'always' || (commaBeforeAnd === 'three' && names.length > 2);
  return `${names.slice(0, -1).join(', ')}${hasComma ? ',' : ''} ${and} ${last}`;
}

function printName(author: Author, index: number, rules: NameRules, needs: NameNeeds): string {
  if (author.kind === 'group') return author.name;
  const { given, suffix } = author;
  const initials = isEastAsian(given) ? given : toInitials(given, rules.betweenInitials);
  if (rules.order === 'family') {
    const family = joinParticle(author.particle, author.family);
    return needs.withInitials === true && initials !== '' && !isEastAsian(author.family)
      ? `${initials} ${family}`
      : family;
  }
  if (isEastAsian(author.family)) return toFullName(author);
  const first = rules.given === 'full' ? given : initials;
  const isInverted = rules.order === 'family-first' || (rules.order === 'first-family-first' && index === 0);
  if (isInverted) return invert(author, first, rules);
  if (author.isFamilyFirst && rules.given === 'full') return toFullName(author);
  const name = [first, joinParticle(author.particle, author.family)].filter((part) => part !== '').join(' ');
  return suffix === '' ? name : `${name}${rules.beforeSuffix}${suffix}`;
}

/** "Berg, Ada van der, Jr." or "van der Berg, A., Jr."; a name that is always family first takes no comma where it is printed in full. */
function invert(person: Person, given: string, rules: NameRules): string {
  if (person.isFamilyFirst && rules.given === 'full') return toFullName(person);
  const isDropped = rules.dropsParticles && isDropping(person.particle);
  const family = isDropped ? person.family : joinParticle(person.particle, person.family);
  const after = isDropped ? [given, person.particle].filter((part) => part !== '').join(' ') : given;
  return [family, after, person.suffix].filter((part) => part !== '').join(', ');
}

/** Whether the family is known without its particle: Beauvoir, but de la Cruz and van Dijk. */
export function isDropping(particle: string): boolean {
  return (
    particle !== '' &&
    particle
      .toLowerCase()
      .split(' ')
      .every((word) => droppedParticles.has(word))
  );
}
