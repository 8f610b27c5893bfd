/** The wish for a card: from the pointer's arrival or a key, through request and answer, to the card on screen. */
import { fetchDelayMs } from './card-delays';
import type {
  CardEffect,
  CardOutcome,
  CardState,
  CardStep,
  CardTarget,
  CardTimer,
  CardToken,
  CardTrigger,
  PendingCard,
  ShownCard,
} from './card-state';
import { andThen, stay } from './card-step';
import { hideShown, pinShown } from './shown-card';

/** The pointer rests on a name: look it up after a moment, show it after a longer one. */
export function dwell<Answer>(state: CardState<Answer>, target: CardTarget, showDelayMs: number): CardStep<Answer> {
  const token = state.lastToken + 1;
  const pending: PendingCard<Answer> = {
    kind: 'dwelling',
    token,
    target,
    trigger: 'pointer',
    due: false,
    outcome: null,
  };
  return {
    state: { ...state, pending, lastToken: token },
    effects: [
      { kind: 'start-timer', timer: 'fetch', token, delayMs: Math.min(fetchDelayMs, showDelayMs) },
      { kind: 'start-timer', timer: 'show', token, delayMs: showDelayMs },
    ],
  };
}

/** By key, click or modifier: no dwelling, the card comes as soon as there is an answer. Asked for again, the shown one is pinned. */
export function wishAtOnce<Answer>(
  state: CardState<Answer>,
  target: CardTarget,
  trigger: CardTrigger,
): CardStep<Answer> {
  if (isSame(state.shown?.target, target) && state.shown?.kind !== 'failed') {
    const pinned = andThen(dropWish(state), pinShown);
    return trigger === 'keyboard' ? { ...pinned, effects: [...pinned.effects, { kind: 'take-focus' }] } : pinned;
  }
  const { pending } = state;
  if (isSame(pending?.target, target) && pending?.due === true && pending.trigger === trigger) return stay(state);
  const token = state.lastToken + 1;
  const wish: PendingCard<Answer> = { kind: 'loading', token, target, trigger, due: true, outcome: null };
  return {
    state: { ...state, pending: wish, lastToken: token },
    effects: [...dropWish(state).effects, { kind: 'request', token, entityId: target.entityId }],
  };
}

/** The same words may be looked at in several readings. */
function isSame(known: CardTarget | undefined, target: CardTarget): boolean {
  return known?.key === target.key && known.entityId === target.entityId;
}

/** Gives up the wish, whoever made it. */
export function dropWish<Answer>(state: CardState<Answer>): CardStep<Answer> {
  if (state.pending === null) return stay(state);
  const effects: CardEffect[] = state.pending.due
    ? []
    : [
        { kind: 'stop-timer', timer: 'fetch' },
        { kind: 'stop-timer', timer: 'show' },
      ];
  return { state: { ...state, pending: null }, effects };
}

/** Gives up the wish that the pointer made; wishes by key or click stay. */
export function dropPointerWish<Answer>(state: CardState<Answer>): CardStep<Answer> {
  return state.pending?.trigger === 'pointer' ? dropWish(state) : stay(state);
}

/** A clock of the wish ran out. Whichever comes first sends the request. */
export function afterWishTimer<Answer>(
  state: CardState<Answer>,
  timer: Exclude<CardTimer, 'grace'>,
  token: CardToken,
): CardStep<Answer> {
  const { pending } = state;
  if (pending?.token !== token) return stay(state);
  const loading = { ...state, pending: { ...pending, kind: 'loading' as const, due: pending.due || timer === 'show' } };
  if (pending.kind === 'loading') return showWhenReady(loading);
  return { state: loading, effects: [{ kind: 'request', token, entityId: pending.target.entityId }] };
}

/** The request was answered; an answer to an earlier wish, or a second one, changes nothing. */
export function afterOutcome<Answer>(
  state: CardState<Answer>,
  token: CardToken,
  outcome: CardOutcome<Answer>,
): CardStep<Answer> {
  const { pending } = state;
  if (pending?.token !== token || pending.kind !== 'loading' || pending.outcome !== null) return stay(state);
  return showWhenReady({ ...state, pending: { ...pending, outcome } });
}

/** Puts the wished card on screen once it is due and answered, in the place of the one that is there. */
function showWhenReady<Answer>(state: CardState<Answer>): CardStep<Answer> {
  const { pending } = state;
  if (pending?.due !== true || pending.outcome === null) return stay(state);
  const shown = toShownCard(pending, pending.outcome);
  const takeFocus: CardEffect[] = shown.trigger === 'keyboard' ? [{ kind: 'take-focus' }] : [];
  return andThen(hideShown(state), (rest) => ({
    state: { ...rest, pending: null, shown },
    effects: [{ kind: 'show', token: shown.token }, ...takeFocus],
  }));
}

function toShownCard<Answer>(
  { token, target, trigger }: PendingCard<Answer>,
  outcome: CardOutcome<Answer>,
): ShownCard<Answer> {
  const answered = trigger === 'pointer' ? 'open' : 'pinned';
  return {
    kind: outcome.kind === 'failure' ? 'failed' : answered,
    token,
    target,
    trigger,
    answer: outcome.kind === 'answer' ? outcome.answer : null,
    leaving: false,
  };
}
