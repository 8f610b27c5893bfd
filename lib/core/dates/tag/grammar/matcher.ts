/**
 * Finds the longest phrase that begins at a token. Rules are looked up by what they may begin with, so that a word that begins nothing costs
 * one look; an element that is a phrase takes its longest match and is not tried again shorter.
 */
import type { DateToken } from '../tokens';
import { indexRules } from './first-words';
import type { RuleIndex } from './first-words';
import { phraseNames } from './phrases';
import type { Captures, PhraseName, Phrases } from './phrases';
import type { Grammar, PatternElement, Rule } from './pattern';

/** A phrase that was found. */
export interface Match<T> {
  /** The token after its last one. */
  readonly end: number;
  readonly value: T;
  /** The parts that the pattern marks, as first and last token; the whole phrase when it marks none. */
  readonly marked: readonly (readonly [first: number, last: number])[];
}

/** Finds phrases in the tokens of one text. */
export interface Matcher {
  /** The longest phrase of a kind that begins at a token. */
  find<P extends PhraseName>(name: P, at: number): Match<Phrases[P]> | null;
}

/** What was held so far, newest first, so that going back costs nothing. */
interface Held {
  readonly name: string;
  readonly isSecond: boolean;
  readonly value: unknown;
  readonly before: Held | null;
}

/** Where the marked parts begin and end, newest first. */
interface Marks {
  readonly at: number;
  readonly before: Marks | null;
}

interface Found {
  readonly end: number;
  readonly held: Held | null;
  readonly marks: Marks | null;
}

/** A grammar made ready for any number of texts. */
export function compileGrammar(grammar: Grammar): (tokens: readonly DateToken[]) => Matcher {
  const index = indexRules(grammar);
  return (tokens) => createMatcher(tokens, index);
}

function createMatcher(tokens: readonly DateToken[], index: RuleIndex): Matcher {
  const known = new Map<number, Match<unknown> | null>();

  function find<P extends PhraseName>(name: P, at: number): Match<Phrases[P]> | null {
    const rules = index.rulesFor(name, tokens[at], tokens[at + 1]);
    if (rules.length === 0) return null;
    // The whole text is asked for expressions once; the phrases inside them are tried again by one rule after another.
    const found = name === 'expression' ? search(rules, at) : remember(name, rules, at);
    // The table of a kind holds matches of that kind only; the map cannot say so.
    return found as Match<Phrases[P]> | null;
  }

  function remember(name: PhraseName, rules: readonly Rule<unknown>[], at: number): Match<unknown> | null {
    const place = at * phraseNames.length + phraseNames.indexOf(name);
    const before = known.get(place);
    if (before !== undefined) return before;
    // A phrase that would begin with itself finds nothing there.
    known.set(place, null);
    const found = search(rules, at);
    known.set(place, found);
    return found;
  }

  function search(rules: readonly Rule<unknown>[], at: number): Match<unknown> | null {
    let best: Match<unknown> | null = null;
    for (const rule of rules) {
      const found = step(rule.elements, 0, at, at, null, null);
      if (found === null || found.end <= at || (best !== null && found.end <= best.end)) continue;
      if (rule.guard !== null && !rule.guard(tokens, at, found.end - 1)) continue;
      const value = rule.build(toCaptures(found.held));
      if (value !== null) best = { end: found.end, value, marked: toMarked(found.marks, at, found.end) };
    }
    return best;
  }

  /** Matches the elements from `nth` on; greedy, with one way back at each optional element. */
  function step(
    elements: readonly PatternElement[],
    nth: number,
    at: number,
    first: number,
    held: Held | null,
    marks: Marks | null,
  ): Found | null {
    const element = elements[nth];
    if (element === undefined) return { end: at, held, marks };
    const token = tokens[at];
    if (token !== undefined && (at === first || token.gap !== 'line')) {
      const opened = element.opens ? { at, before: marks } : marks;
      const taken = take(element, token, at, held);
      if (taken !== null) {
        const closed = element.closes ? { at: taken.end, before: opened } : opened;
        const found = step(elements, nth + 1, taken.end, first, taken.held, closed);
        if (found !== null) return found;
      }
    }
    return element.isOptional ? step(elements, nth + 1, at, first, held, marks) : null;
  }

  function take(
    { test }: PatternElement,
    token: DateToken,
    at: number,
    held: Held | null,
  ): Omit<Found, 'marks'> | null {
    if (test.kind === 'words') return test.words.has(token.key) ? { end: at + 1, held } : null;
    if (test.kind === 'sense') {
      for (const sense of token.senses)
        if (sense.name === test.name)
          return { end: at + 1, held: { name: test.name, isSecond: test.isSecond, value: sense.value, before: held } };
      return null;
    }
    const inner = find(test.name, at);
    return inner === null
      ? null
      : { end: inner.end, held: { name: test.name, isSecond: test.isSecond, value: inner.value, before: held } };
  }

  return { find };
}

/** Each value is stored under the name of the sense or phrase it came from. */
function toCaptures(held: Held | null): Captures {
  const captures: Record<string, unknown> = {};
  const second: Record<string, unknown> = {};
  for (let one = held; one !== null; one = one.before) (one.isSecond ? second : captures)[one.name] = one.value;
  captures.second = second;
  return captures;
}

function toMarked(marks: Marks | null, first: number, end: number): [number, number][] {
  const places: number[] = [];
  for (let one = marks; one !== null; one = one.before) places.unshift(one.at);
  const marked: [number, number][] = [];
  for (let nth = 0; nth + 1 < places.length; nth += 2)
    marked.push([places[nth] ?? first, (places[nth + 1] ?? end) - 1]);
  return marked.length === 0 ? [[first, end - 1]] : marked;
}
