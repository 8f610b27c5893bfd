/**
 * The hover card as a reducer: a state and an event give the next state and the effects to run. It knows no timers, no DOM and no messages;
 * whoever runs it does what the effects say and reports back with the token it was given.
 */
import type { CardEvent, CardSettings, CardState, CardStep, CardTarget } from './card-state';
import { andThen, stay } from './card-step';
import { hideShown, isKept, keepShown, leaveShown, pinShown } from './shown-card';
import { afterOutcome, afterWishTimer, dropPointerWish, dropWish, dwell, wishAtOnce } from './wished-card';

/** What follows when something happens to the card. Events that mean nothing in this state change nothing. */
export function stepCard<Answer>(
  state: CardState<Answer>,
  event: CardEvent<Answer>,
  settings: CardSettings,
): CardStep<Answer> {
  switch (event.kind) {
    case 'pointer-over':
      return overName({ ...state, hovered: event.target }, event.target, event.modifier, settings);
    case 'modifier-down':
      if (state.hovered === null || settings.trigger !== 'modifier') return stay(state);
      return overName(state, state.hovered, true, settings);
    case 'pointer-out':
      return andThen(dropPointerWish({ ...state, hovered: null }), leaveShown);
    case 'card-enter':
      return andThen(dropPointerWish(state), keepShown);
    case 'card-leave':
      return leaveShown(state);
    case 'step':
      return wishAtOnce(state, event.target, 'keyboard');
    case 'click':
      return wishAtOnce(state, event.target, 'click');
    case 'pin':
      return andThen(dropWish(state), pinShown);
    case 'timer':
      if (event.timer === 'grace') return afterGrace(state, event.token);
      return afterWishTimer(state, event.timer, event.token);
    case 'outcome':
      return afterOutcome(state, event.token, event.outcome);
    case 'escape':
    case 'close':
      return close(state);
    case 'scroll':
    case 'page-hidden':
      return withdraw(state);
  }
}

function overName<Answer>(
  state: CardState<Answer>,
  target: CardTarget,
  modifier: boolean,
  settings: CardSettings,
): CardStep<Answer> {
  if (state.shown?.target.key === target.key) return andThen(dropPointerWish(state), keepShown);
  if (state.pending?.target.key === target.key) return stay(state);
  // What was asked for by key or click is not given up because the pointer happens to lie on a name.
  if (isKept(state.shown) || (state.pending !== null && state.pending.trigger !== 'pointer')) return stay(state);
  return andThen(dropPointerWish(state), (rest) => {
    if (settings.trigger === 'hover') return dwell(rest, target, settings.showDelayMs);
    return settings.trigger === 'modifier' && modifier ? wishAtOnce(rest, target, 'pointer') : stay(rest);
  });
}

function afterGrace<Answer>(state: CardState<Answer>, token: number): CardStep<Answer> {
  return state.shown?.token === token && state.shown.leaving ? hideShown(state) : stay(state);
}

/** The reader closes it: nothing is left, and focus goes back. */
function close<Answer>(state: CardState<Answer>): CardStep<Answer> {
  const closed = andThen(dropWish(state), hideShown);
  return state.shown === null ? closed : { ...closed, effects: [...closed.effects, { kind: 'return-focus' }] };
}

/** The pointer lies elsewhere now without having moved: what it had brought goes, what was asked for stays. */
function withdraw<Answer>(state: CardState<Answer>): CardStep<Answer> {
  return andThen(dropPointerWish({ ...state, hovered: null }), (rest) =>
    isKept(rest.shown) ? stay(rest) : hideShown(rest),
  );
}
