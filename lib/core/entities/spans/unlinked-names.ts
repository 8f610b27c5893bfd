/** Names that were seen but not linked: what is left of the rows written like names. They offer the reader a place to add an entry; no card opens on them. */
import type { UnlinkedName } from '../mention';
import { withoutTitles } from './name-runs';
import type { TokenRun } from './known-spans';
import type { Survey } from './survey';
import { isCapital } from './tokens';
import type { Token } from './tokens';

/** The spans of unlinked names, in order; `covered` tells which tokens a mention has taken. */
export function toUnlinkedNames({ tokens, runs }: Survey, covered: (token: number) => boolean): UnlinkedName[] {
  const isOrdinary = ordinaryWords(tokens);
  const names: UnlinkedName[] = [];
  for (const run of runs) {
    for (const rest of uncovered(run, covered)) {
      const name = run.kind === 'work' ? rest : withoutTitles(tokens, rest);
      if (name === null || (name.first === name.last && isOrdinary(tokens[name.first]))) continue;
      const start = tokens[name.first]?.start;
      const end = tokens[name.last]?.end;
      if (start !== undefined && end !== undefined) names.push({ start, end });
    }
  }
  return names;
}

function uncovered(run: TokenRun, covered: (token: number) => boolean): TokenRun[] {
  const rests: TokenRun[] = [];
  let first = run.first;
  for (let at = run.first; at <= run.last + 1; at++) {
    if (at <= run.last && !covered(at)) continue;
    if (at > first) rests.push({ first, last: at - 1 });
    first = at + 1;
  }
  return rests;
}

/** A single word that the text also writes small, or has with a capital only where everything has one. */
function ordinaryWords(tokens: readonly Token[]): (token: Token | undefined) => boolean {
  const small = new Set<string>();
  const named = new Set<string>();
  for (const token of tokens) {
    // Only words between spaces count: addresses write names small.
    if (token.shape === 'lower' && token.gap === 'space') small.add(token.key);
    else if (isCapital(token) && !token.opens && token.style === 'plain') named.add(token.key);
  }
  return (token) => {
    if (token === undefined || token.key.length < 2) return true;
    if (token.style !== 'plain') return !named.has(token.key);
    return token.opens && small.has(token.key) && !named.has(token.key);
  };
}
