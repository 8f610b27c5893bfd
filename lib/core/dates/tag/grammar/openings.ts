/** What the first two tokens of each rule of a grammar may be, phrases inside phrases included. It looks at no text. */
import { phraseNames } from './phrases';
import type { PhraseName } from './phrases';
import type { Grammar, PatternElement, Rule } from './pattern';

/** What the token at one place of a rule may be. */
export interface OpeningTokens {
  readonly words: ReadonlySet<string>;
  readonly senses: ReadonlySet<string>;
}

/** What a rule may begin with. */
export interface Opening {
  readonly first: OpeningTokens;
  readonly second: OpeningTokens;
  /** Tokens that may be all of it. */
  readonly alone: OpeningTokens;
}

/** Of the rest of a rule: whether there may be nothing of it. */
interface OpeningOfRest extends Opening {
  readonly isOver: boolean;
}

const nothing: OpeningTokens = { words: new Set(), senses: new Set() };
const unknown: Opening = { first: nothing, second: nothing, alone: nothing };

/** The openings of all rules. A phrase may hold others and itself, so they are computed again until they no longer grow. */
export function toOpenings(grammar: Grammar): ReadonlyMap<Rule<unknown>, Opening> {
  const ofPhrases = new Map<PhraseName, Opening>();
  const ofRules = new Map<Rule<unknown>, Opening>();
  for (let size = -1, grown = 0; size !== grown;) {
    size = grown;
    for (const name of phraseNames) {
      const openings = (grammar[name] as readonly Rule<unknown>[]).map((one) => {
        const opening = openingFrom(one.elements, 0, ofPhrases);
        ofRules.set(one, opening);
        return opening;
      });
      ofPhrases.set(name, {
        first: union(openings.map(({ first }) => first)),
        second: union(openings.map(({ second }) => second)),
        alone: union(openings.map(({ alone }) => alone)),
      });
    }
    grown = sizeOf(ofPhrases);
  }
  return ofRules;
}

function openingFrom(
  elements: readonly PatternElement[],
  nth: number,
  ofPhrases: ReadonlyMap<PhraseName, Opening>,
): OpeningOfRest {
  const element = elements[nth];
  if (element === undefined) return { ...unknown, isOver: true };
  const head = openingOf(element, ofPhrases);
  // Only two tokens are asked for: behind an element that must be there and is longer, nothing more can count.
  const isSingle = sizeOfTokens(head.alone) > 0;
  if (!element.isOptional && !isSingle) return { ...head, isOver: false };
  const rest = openingFrom(elements, nth + 1, ofPhrases);
  return {
    first: element.isOptional ? union([head.first, rest.first]) : head.first,
    second: union([head.second, isSingle ? rest.first : nothing, element.isOptional ? rest.second : nothing]),
    alone: union([rest.isOver ? head.alone : nothing, element.isOptional ? rest.alone : nothing]),
    isOver: element.isOptional && rest.isOver,
  };
}

function openingOf({ test }: PatternElement, ofPhrases: ReadonlyMap<PhraseName, Opening>): Opening {
  if (test.kind === 'phrase') return ofPhrases.get(test.name) ?? unknown;
  const first =
    test.kind === 'words'
      ? { words: test.words, senses: nothing.senses }
      : { words: nothing.words, senses: new Set([test.name]) };
  return { first, second: nothing, alone: first };
}

function union(all: readonly OpeningTokens[]): OpeningTokens {
  const filled = all.filter((tokens) => sizeOfTokens(tokens) > 0);
  if (filled.length <= 1) return filled[0] ?? nothing;
  const words = new Set<string>();
  const senses = new Set<string>();
  for (const tokens of filled) {
    for (const word of tokens.words) words.add(word);
    for (const name of tokens.senses) senses.add(name);
  }
  return { words, senses };
}

function sizeOf(ofPhrases: ReadonlyMap<PhraseName, Opening>): number {
  let size = 0;
  for (const { first, second, alone } of ofPhrases.values())
    size += sizeOfTokens(first) + sizeOfTokens(second) + sizeOfTokens(alone);
  return size;
}

function sizeOfTokens({ words, senses }: OpeningTokens): number {
  return words.size + senses.size;
}
