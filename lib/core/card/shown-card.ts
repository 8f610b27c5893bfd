/** What happens to the card that is on screen. It never brings one there: that is the wish's work. */
import { graceMs } from './card-delays';
import type { CardEffect, CardState, CardStep, ShownCard } from './card-state';
import { stay } from './card-step';

/** Whether a card stays when the pointer leaves it: it was pinned, or asked for by key or click. */
export function isKept(card: ShownCard<unknown> | null): boolean {
  return card !== null && (card.kind === 'pinned' || card.trigger !== 'pointer');
}

/** The pointer left the name or the card: it closes after the grace unless the pointer comes back. */
export function leaveShown<Answer>(state: CardState<Answer>): CardStep<Answer> {
  const { shown } = state;
  if (shown === null || shown.leaving || isKept(shown)) return stay(state);
  return {
    state: { ...state, shown: { ...shown, leaving: true } },
    effects: [{ kind: 'start-timer', timer: 'grace', token: shown.token, delayMs: graceMs }],
  };
}

/** The pointer is on the name or the card again. */
export function keepShown<Answer>(state: CardState<Answer>): CardStep<Answer> {
  if (state.shown?.leaving !== true) return stay(state);
  return {
    state: { ...state, shown: { ...state.shown, leaving: false } },
    effects: [{ kind: 'stop-timer', timer: 'grace' }],
  };
}

/** Keeps the shown card until it is closed. A failed one has nothing to be kept for. */
export function pinShown<Answer>(state: CardState<Answer>): CardStep<Answer> {
  if (state.shown?.kind !== 'open') return stay(state);
  return keepShown({ ...state, shown: { ...state.shown, kind: 'pinned' } });
}

/** Takes the card from the screen. */
export function hideShown<Answer>(state: CardState<Answer>): CardStep<Answer> {
  if (state.shown === null) return stay(state);
  const stopGrace: CardEffect[] = state.shown.leaving ? [{ kind: 'stop-timer', timer: 'grace' }] : [];
  return { state: { ...state, shown: null }, effects: [...stopGrace, { kind: 'hide', token: state.shown.token }] };
}
