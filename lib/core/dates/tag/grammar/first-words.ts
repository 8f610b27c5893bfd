/**
 * Which rules may begin with two tokens. Computed for a grammar once: the words and senses that the first two tokens of each rule can have;
 * then remembered for each pair of tokens that a text brings. Nearly all places of a text are settled here.
 */
import type { Sense } from '../sense';
import type { DateToken } from '../tokens';
import { toOpenings } from './openings';
import type { Opening, OpeningTokens } from './openings';
import { phraseNames } from './phrases';
import type { PhraseName } from './phrases';
import type { Grammar, Rule } from './pattern';

/** The rules of a grammar by what they may begin with. */
export interface RuleIndex {
  /** The rules of a kind of phrase that may begin with a token before another, in the grammar's order. */
  rulesFor(name: PhraseName, token: DateToken | undefined, next: DateToken | undefined): readonly Rule<unknown>[];
}

/**
 * Tokens of one kind begin the same rules: a word without senses is its own kind, a word with senses is known by their list, of which the table
 * has one for each word, and numbers by the names of theirs.
 */
type TokenKind = string | readonly Sense[];

/** The rules that may begin with tokens of one kind, and of these the ones that fit what comes next. */
interface Beginners {
  readonly rules: readonly Rule<unknown>[];
  readonly byNext: Map<TokenKind | null, readonly Rule<unknown>[]>;
}

const none: readonly Rule<unknown>[] = [];

/** Prepares the look-up. */
export function indexRules(grammar: Grammar): RuleIndex {
  const openings = toOpenings(grammar);
  const caches = new Map<PhraseName, Map<TokenKind, Beginners>>(phraseNames.map((name) => [name, new Map()]));

  function begin(name: PhraseName, token: DateToken): Beginners {
    const cache = caches.get(name);
    const kind = kindOf(token);
    const known = cache?.get(kind);
    if (known !== undefined) return known;
    const rules = (grammar[name] as readonly Rule<unknown>[]).filter((one) => fits(openingOf(one).first, token));
    const made = { rules, byNext: new Map() };
    cache?.set(kind, made);
    return made;
  }

  function openingOf(one: Rule<unknown>): Opening {
    const opening = openings.get(one);
    if (opening === undefined) throw new Error('a rule that is not of this grammar');
    return opening;
  }

  return {
    rulesFor(name, token, next) {
      if (token?.isTelling !== true) return none;
      const { rules, byNext } = begin(name, token);
      if (rules.length === 0) return none;
      const follower = next?.isTelling === true && next.gap !== 'line' ? next : null;
      const kind = follower === null ? null : kindOf(follower);
      let fitting = byNext.get(kind);
      if (fitting === undefined) {
        fitting = rules.filter((one) => {
          const { isAlone, second } = openingOf(one);
          return isAlone || (follower !== null && fits(second, follower));
        });
        byNext.set(kind, fitting);
      }
      return fitting;
    },
  };
}

function fits({ words, senses }: OpeningTokens, token: DateToken): boolean {
  return words.has(token.key) || token.senses.some(({ name }) => senses.has(name));
}

function kindOf({ key, shape, senses }: DateToken): TokenKind {
  if (senses.length === 0) return key;
  if (shape !== 'number') return senses;
  let names = '#';
  for (const { name } of senses) names += name;
  return names;
}
