/** The two ways in which the card's steps are put together. */
import type { CardState, CardStep } from './card-state';

/** The step that asks for nothing. */
export function stay<Answer>(state: CardState<Answer>): CardStep<Answer> {
  return { state, effects: [] };
}

/** Does the second step after the first, with the effects of both in order. */
export function andThen<Answer>(
  first: CardStep<Answer>,
  next: (state: CardState<Answer>) => CardStep<Answer>,
): CardStep<Answer> {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}
