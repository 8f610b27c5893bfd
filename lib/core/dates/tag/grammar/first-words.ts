/** Which rules may begin with a token. Computed once for a grammar: the words and senses that each rule's first elements accept. */
import type { DateToken } from '../tokens';
import { phraseNames } from './phrases';
import type { PhraseName } from './phrases';
import type { Grammar, Rule } from './pattern';

/** The rules of a grammar by what they may begin with. */
export interface RuleIndex {
  /** The rules of a kind of phrase that may begin with a token, in the grammar's order. */
  rulesFor(name: PhraseName, token: DateToken | undefined): readonly Rule<unknown>[];
  /** A number for a kind of phrase at a token. */
  place(name: PhraseName, at: number): number;
}

interface Beginnings {
  readonly words: ReadonlySet<string>;
  readonly senses: ReadonlySet<string>;
}

const none: readonly Rule<unknown>[] = [];

/** Prepares the look-up. */
export function indexRules(grammar: Grammar): RuleIndex {
  const beginnings = new Map<Rule<unknown>, Beginnings>();
  const rulesOf = (name: PhraseName): readonly Rule<unknown>[] => grammar[name];
  for (const name of phraseNames)
    for (const one of rulesOf(name)) beginnings.set(one, beginningsOf(one, rulesOf, new Set()));
  const vocabulary = new Set<string>();
  for (const { words } of beginnings.values()) for (const word of words) vocabulary.add(word);
  const byToken = new Map<PhraseName, Map<string, readonly Rule<unknown>[]>>(
    phraseNames.map((name) => [name, new Map()]),
  );
  return {
    rulesFor(name, token) {
      if (token === undefined || (token.senses.length === 0 && !vocabulary.has(token.key))) return none;
      const cache = byToken.get(name);
      const key = cacheKey(token);
      let rules = cache?.get(key);
      if (rules === undefined) {
        rules = rulesOf(name).filter((one) => {
          const { words, senses } = beginnings.get(one) ?? { words: new Set(), senses: new Set() };
          return words.has(token.key) || token.senses.some((sense) => senses.has(sense.name));
        });
        if (rules.length === 0) rules = none;
        cache?.set(key, rules);
      }
      return rules;
    },
    place: (name, at) => at * phraseNames.length + phraseNames.indexOf(name),
  };
}

/** Tokens that mean the same begin the same rules: words are told apart by themselves, numbers by their senses. */
function cacheKey({ key, shape, senses }: DateToken): string {
  return shape === 'number'
    ? senses.map(({ name }) => name).join(' ')
    : senses.length === 0
      ? key
      : `${key} ${senses.length}`;
}

function beginningsOf(
  { elements }: Rule<unknown>,
  rulesOf: (name: PhraseName) => readonly Rule<unknown>[],
  entered: ReadonlySet<PhraseName>,
): Beginnings {
  const words = new Set<string>();
  const senses = new Set<string>();
  for (const { test, isOptional } of elements) {
    if (test.kind === 'words') for (const word of test.words) words.add(word);
    else if (test.kind === 'sense') senses.add(test.name);
    else if (!entered.has(test.name)) {
      for (const inner of rulesOf(test.name)) {
        const found = beginningsOf(inner, rulesOf, new Set([...entered, test.name]));
        for (const word of found.words) words.add(word);
        for (const sense of found.senses) senses.add(sense);
      }
    }
    if (!isOptional) break;
  }
  return { words, senses };
}
