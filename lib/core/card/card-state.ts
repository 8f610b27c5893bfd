/** The hover card as values: what it may be, what may happen to it, and what it asks for. How one follows from the other is `card-machine`'s work. */
import type { EntityId } from '../entities/record';

/** What a card can hang on: one mention in the text, known by a key that its owner chooses, in one of its readings. */
export interface CardTarget {
  readonly key: string;
  readonly entityId: EntityId;
}

/** What made the card come: it decides when it goes again. */
export type CardTrigger = 'pointer' | 'keyboard' | 'click';

/** Numbers each wish for a card; timers and answers carry it, and one with an old number is dropped. */
export type CardToken = number;

/** What came of a request. */
export type CardOutcome<Answer> = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'failure' };

/** The wish for a card that is not on screen yet: `dwelling` before its request was sent, `loading` after. */
export interface PendingCard<Answer> {
  readonly kind: 'dwelling' | 'loading';
  readonly token: CardToken;
  readonly target: CardTarget;
  readonly trigger: CardTrigger;
  /** Whether the time to show it has come; it then only waits for its answer. */
  readonly due: boolean;
  /** What came before it was due. */
  readonly outcome: CardOutcome<Answer> | null;
}

/** The card on screen: `open` until the pointer leaves it, `pinned` until it is closed, `failed` when there is nothing to show but that. */
export interface ShownCard<Answer> {
  readonly kind: 'open' | 'pinned' | 'failed';
  readonly token: CardToken;
  readonly target: CardTarget;
  readonly trigger: CardTrigger;
  /** Null exactly when `failed`. */
  readonly answer: Answer | null;
  /** Whether the pointer is on its way out: on neither the name nor the card. */
  readonly leaving: boolean;
}

/**
 * At most one card is on screen and at most one is wished for. Both can be: the pointer crosses another name on its way to the card, and the
 * card stays until the other one has earned its place.
 */
export interface CardState<Answer> {
  readonly pending: PendingCard<Answer> | null;
  readonly shown: ShownCard<Answer> | null;
  /** The name under the pointer, for a modifier key that is pressed later. */
  readonly hovered: CardTarget | null;
  readonly lastToken: CardToken;
}

/** One word for where the card is, the shown card before the wished one. */
export type CardPhase = 'closed' | PendingCard<unknown>['kind'] | ShownCard<unknown>['kind'];

/** Everything that can happen to a card. */
export type CardEvent<Answer> =
  | { readonly kind: 'pointer-over'; readonly target: CardTarget; readonly modifier: boolean }
  | { readonly kind: 'pointer-out' }
  | { readonly kind: 'modifier-down' }
  | { readonly kind: 'card-enter' }
  | { readonly kind: 'card-leave' }
  /** By keyboard: focus on a name, or the shortcut that steps to the next one. */
  | { readonly kind: 'step'; readonly target: CardTarget }
  | { readonly kind: 'click'; readonly target: CardTarget }
  | { readonly kind: 'pin' }
  | { readonly kind: 'timer'; readonly timer: CardTimer; readonly token: CardToken }
  | { readonly kind: 'outcome'; readonly token: CardToken; readonly outcome: CardOutcome<Answer> }
  | { readonly kind: 'escape' }
  | { readonly kind: 'close' }
  /** The page scrolled beneath the pointer. */
  | { readonly kind: 'scroll' }
  | { readonly kind: 'page-hidden' };

/** The three clocks of a card. */
export type CardTimer = 'fetch' | 'show' | 'grace';

/** What the machine asks its owner to do, in order. A timer that is started again replaces the one of its name. */
export type CardEffect =
  | { readonly kind: 'start-timer'; readonly timer: CardTimer; readonly token: CardToken; readonly delayMs: number }
  | { readonly kind: 'stop-timer'; readonly timer: CardTimer }
  | { readonly kind: 'request'; readonly token: CardToken; readonly entityId: EntityId }
  /** Draw the shown card of the state. */
  | { readonly kind: 'show'; readonly token: CardToken }
  | { readonly kind: 'hide'; readonly token: CardToken }
  /** Move focus into the shown card: it was asked for by keyboard. */
  | { readonly kind: 'take-focus' }
  /** Give focus back to where it was before the card took it; nothing to do when the card never had it. */
  | { readonly kind: 'return-focus' };

/** One step of the machine. */
export interface CardStep<Answer> {
  readonly state: CardState<Answer>;
  readonly effects: readonly CardEffect[];
}

/** How the reader wants cards to come. */
export interface CardSettings {
  /** `hover` after a delay, `modifier` on hover with a key held down, `click` only. The keyboard always works. */
  readonly trigger: 'hover' | 'modifier' | 'click';
  /** From the pointer's arrival to the card, for `hover`. */
  readonly showDelayMs: number;
}

/** The state before anything happened. */
export const closedCard: CardState<never> = { pending: null, shown: null, hovered: null, lastToken: 0 };

/** Where the card is, in one word. */
export function toCardPhase(state: CardState<unknown>): CardPhase {
  return state.shown?.kind ?? state.pending?.kind ?? 'closed';
}
