/**
 * Which rules may begin with two tokens. Computed for a grammar once: the words and senses that the first two tokens of each rule can have;
 * then remembered for each pair of tokens that a text brings. Nearly all places of a text are settled here.
 */
import type { DateToken } from '../tokens';
import { toOpenings } from './openings';
import type { Opening, OpeningTokens } from './openings';
import type { PhraseName } from './phrases';
import type { Grammar, Rule } from './pattern';

/** The rules of a grammar by what they may begin with. */
export interface RuleIndex {
  /** The rules of a kind of phrase that may begin with a token before another, in the grammar's order. */
  rulesFor(name: PhraseName, token: DateToken | undefined, next: DateToken | undefined): readonly Rule<unknown>[];
}

/** The rules that may begin with tokens of one kind, and of these, by the kind of the next token, the ones that fit both. */
interface Beginners {
  readonly rules: readonly Rule<unknown>[];
  readonly byNext: Map<number, readonly Rule<unknown>[]>;
}

const none: readonly Rule<unknown>[] = [];

/** Prepares the look-up. */
export function indexRules(grammar: Grammar): RuleIndex {
  const openings = toOpenings(grammar);
  const caches: Readonly<Record<PhraseName, Map<number, Beginners>>> = {
    amount: new Map(),
    yearName: new Map(),
    hour: new Map(),
    date: new Map(),
    length: new Map(),
    expression: new Map(),
  };

  function begin(name: PhraseName, token: DateToken): Beginners {
    const cache = caches[name];
    const known = cache.get(token.kind);
    if (known !== undefined) return known;
    const rules = (grammar[name] as readonly Rule<unknown>[]).filter((one) => fits(openingOf(one).first, token));
    const made = { rules, byNext: new Map<number, readonly Rule<unknown>[]>() };
    cache.set(token.kind, made);
    return made;
  }

  function openingOf(one: Rule<unknown>): Opening {
    const opening = openings.get(one);
    if (opening === undefined) throw new Error('a rule that is not of this grammar');
    return opening;
  }

  /** Behind a line break, or at the end, stands nothing: only rules of one token are left. */
  function select(rules: readonly Rule<unknown>[], token: DateToken, next: DateToken | null): readonly Rule<unknown>[] {
    const fitting = rules.filter((one) => {
      const { alone, second } = openingOf(one);
      return fits(alone, token) || (next !== null && fits(second, next));
    });
    return fitting.length === 0 ? none : fitting;
  }

  return {
    rulesFor(name, token, next) {
      if (token === undefined || token.kind === 0) return none;
      const { rules, byNext } = begin(name, token);
      if (rules.length === 0) return none;
      const follower = next === undefined || next.gap === 'line' ? null : next;
      const nextKind = follower?.kind ?? 0;
      let fitting = byNext.get(nextKind);
      if (fitting === undefined) byNext.set(nextKind, (fitting = select(rules, token, follower)));
      return fitting;
    },
  };
}

function fits({ words, senses }: OpeningTokens, token: DateToken): boolean {
  return words.has(token.key) || token.senses.some(({ name }) => senses.has(name));
}
