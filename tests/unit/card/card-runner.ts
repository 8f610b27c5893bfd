/** What the tests of the card's machine share: two names, the events that carry values, and a machine run by hand. */
import { showDelayMs } from '@/lib/core/card/card-delays';
import { stepCard } from '@/lib/core/card/card-machine';
import { closedCard, toCardPhase } from '@/lib/core/card/card-state';
import type { CardEffect, CardEvent, CardPhase, CardSettings, CardState, CardTarget } from '@/lib/core/card/card-state';
import { entityIdSchema } from '@/lib/core/entities/record';

/** The default of the reader's settings. */
const hover: CardSettings = { trigger: 'hover', showDelayMs };
export const lee: CardTarget = { key: '1', entityId: entityIdSchema.parse('starter:lee') };
export const moon: CardTarget = { key: '2', entityId: entityIdSchema.parse('starter:moon') };

/** A machine that is run by hand: it remembers its state and all effects. */
export function runCard(settings: CardSettings = hover) {
  let state: CardState<string> = closedCard;
  const effects: CardEffect[] = [];
  const run = {
    send(...events: CardEvent<string>[]) {
      for (const event of events) {
        const step = stepCard(state, event, settings);
        state = step.state;
        effects.push(...step.effects);
      }
      return run;
    },
    state: () => state,
    phase: (): CardPhase => toCardPhase(state),
    effects: () => effects,
    /** The effects since the last look. */
    news: () => effects.splice(0),
    /** Lets the wish of this token come true. */
    dwellThrough(token: number, answer: string) {
      return run.send(
        { kind: 'timer', timer: 'fetch', token },
        { kind: 'outcome', token, outcome: { kind: 'answer', answer } },
        { kind: 'timer', timer: 'show', token },
      );
    },
  };
  return run;
}

export const over = (target: CardTarget, modifier = false): CardEvent<string> => ({
  kind: 'pointer-over',
  target,
  modifier,
});
export const answered = (token: number, answer: string): CardEvent<string> => ({
  kind: 'outcome',
  token,
  outcome: { kind: 'answer', answer },
});
export const failed = (token: number): CardEvent<string> => ({ kind: 'outcome', token, outcome: { kind: 'failure' } });
export const timer = (name: 'fetch' | 'show' | 'grace', token: number): CardEvent<string> => ({
  kind: 'timer',
  timer: name,
  token,
});
