/** Runs the card's state machine on a page: its timers, its request, its place beside the name. What the card looks like is the component's. */
import { EntityCard } from '@/components/card/entity-card';
import type { CardActions, CardContent, CardView } from '@/components/card/card-view';
import { stepCard } from '@/lib/core/card/card-machine';
import { closedCard } from '@/lib/core/card/card-state';
import type { CardEffect, CardEvent, CardState, CardTimer, ShownCard } from '@/lib/core/card/card-state';
import { roleAt } from '@/lib/core/card/role-at';
import type { EntityId } from '@/lib/core/entities/record';
import type { TextSpan } from '@/lib/core/text/span';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import type { TimelineOptions } from '@/lib/core/timeline/build-timeline';
import type { BackgroundClient } from '@/lib/messages/client';
import type { ValueOf } from '@/lib/messages/request-table';
import type { backgroundRequests } from '@/lib/messages/protocol';
import type { Settings } from '@/lib/platform/settings';
import type { Decision } from './choices';
import type { MarkedName } from './subject';
import type { Stage } from './stage';

/** What a timeline takes from the open article. */
type ArticleForCard = Omit<TimelineOptions, 'limit'>;

/** How many timeline entries fit on a card without scrolling on a small laptop. */
const timelineLimit = 6;

type Answer = ValueOf<typeof backgroundRequests, 'entities/get'>;

export interface Card {
  /** Tells the machine what happened. */
  happen(event: CardEvent<Answer>): void;
  /** The key of the name whose card was shown last, for stepping on from there; null before the first. */
  lastKey(): string | null;
}

interface CardParts {
  readonly stage: Stage;
  readonly background: BackgroundClient;
  readonly settings: () => Settings;
  readonly signal: AbortSignal;
  readonly findName: (key: string) => MarkedName | null;
  /** What the open article is to an entity: its date, what it says about it, what else it is about. */
  readonly articleFor: (entityId: EntityId) => ArticleForCard;
  /** Called with the key of the name whose card is open, or null, whenever that changes. */
  readonly shown: (key: string | null) => void;
  /** Decides what a name means; null where nothing is kept. */
  readonly decide: ((decision: Decision) => void) | null;
  /** Shows a place of the article's text on the page. */
  readonly showPassage: (span: TextSpan) => void;
  /** Goes on to another underlined name, and its card. */
  readonly step: (by: 1 | -1) => void;
  /** Mutes a name; null where nothing is kept. */
  readonly mute: ((name: MarkedName) => void) | null;
}

/** Builds the one card of a page. */
export function createCard(parts: CardParts): Card {
  const { background, signal } = parts;
  const timers = new Map<CardTimer, number>();
  const layer = parts.stage.createLayer('card', 'bottom');
  let state: CardState<Answer> = closedCard;
  let takesFocus = false;
  let lastKey: string | null = null;
  let focusBefore: HTMLElement | null = null;

  function happen(event: CardEvent<Answer>): void {
    if (signal.aborted) return;
    const step = stepCard(state, event, parts.settings());
    state = step.state;
    takesFocus = step.effects.some((effect) => effect.kind === 'take-focus');
    step.effects.forEach(run);
  }

  function run(effect: CardEffect): void {
    switch (effect.kind) {
      case 'start-timer':
        stopTimer(effect.timer);
        timers.set(
          effect.timer,
          window.setTimeout(happen, effect.delayMs, { kind: 'timer', timer: effect.timer, token: effect.token }),
        );
        return;
      case 'stop-timer':
        stopTimer(effect.timer);
        return;
      case 'request':
        void request(effect);
        return;
      case 'show':
        if (state.shown !== null) show(state.shown);
        return;
      case 'hide':
        hide();
        return;
      case 'take-focus':
        // The card itself takes the focus when it is drawn; here it is only remembered where to go back to.
        focusBefore ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
        return;
      case 'return-focus':
        focusBefore?.focus({ preventScroll: true });
        focusBefore = null;
        return;
    }
  }

  function stopTimer(timer: CardTimer): void {
    window.clearTimeout(timers.get(timer));
    timers.delete(timer);
  }

  async function request(effect: CardEffect & { kind: 'request' }): Promise<void> {
    const reply = await background.send('entities/get', { entityId: effect.entityId });
    happen({
      kind: 'outcome',
      token: effect.token,
      outcome: reply.ok ? { kind: 'answer', answer: reply.value } : { kind: 'failure' },
    });
  }

  function show(card: ShownCard<Answer>): void {
    const name = parts.findName(card.target.key);
    if (name === null) {
      happen({ kind: 'close' });
      return;
    }
    layer.showBeside(name.range());
    layer.draw(
      <EntityCard
        key={card.token}
        view={toView(card, name)}
        takesFocus={takesFocus}
        onClose={() => happen({ kind: 'close' })}
        onRetry={() => happen({ kind: 'click', target: card.target })}
        onShowReading={(entityId) => showReading(entityId)}
        onStep={parts.step}
        onJump={({ sentence }) => parts.showPassage(sentence)}
        {...toDecisions(name)}
        {...toDossier(card.answer)}
      />,
    );
    lastKey = card.target.key;
    parts.shown(lastKey);
  }

  /** The focus goes with it: who looks at readings reads on in the card. */
  function showReading(entityId: EntityId): void {
    const key = state.shown?.target.key;
    if (key !== undefined) happen({ kind: 'step', target: { key, entityId } });
  }

  function toDossier(answer: Answer | null): Pick<CardActions, 'onDossier'> {
    const entityId = answer?.isKept === true ? answer.record?.id : undefined;
    if (entityId === undefined) return {};
    return { onDossier: () => void background.send('surface/open', { surface: 'library', entityId }) };
  }

  /** The card goes when something was decided on it: what it showed holds no longer. */
  function toDecisions(name: MarkedName): Pick<CardActions, 'onReject' | 'onChoose' | 'onMute'> {
    const { decide, mute } = parts;
    if (decide === null || mute === null) return {};
    const { mention } = name;
    const settle = (decision: Decision): void => {
      happen({ kind: 'close' });
      decide(decision);
    };
    return {
      onMute: () => {
        happen({ kind: 'close' });
        mute(name);
      },
      onReject: () => settle({ name, verdict: 'never', entity: { id: mention.entityId, name: mention.name } }),
      onChoose: (entityId) => {
        const other = mention.runnersUp.find((one) => one.entityId === entityId);
        settle({ name, verdict: 'always', entity: { id: entityId, name: other?.name ?? name.written } });
      },
    };
  }

  function hide(): void {
    layer.hide();
    parts.shown(null);
  }

  function toView(card: ShownCard<Answer>, name: MarkedName): CardView {
    if (card.answer === null) return { kind: 'failed', name: name.mention.name };
    const { record, pack, link } = card.answer;
    if (record === null) return { kind: 'unknown', name: name.mention.name };
    const isOther = card.target.entityId !== name.mention.entityId;
    return {
      kind: 'ready',
      content: toContent(record, { pack, link: link ?? null, isOther }, name, parts.articleFor(record.id)),
    };
  }

  layer.element.addEventListener('pointerenter', () => happen({ kind: 'card-enter' }), { signal });
  layer.element.addEventListener('pointerleave', () => happen({ kind: 'card-leave' }), { signal });
  layer.element.addEventListener('pointerdown', () => happen({ kind: 'pin' }), { signal });
  signal.addEventListener('abort', () => {
    [...timers.keys()].forEach(stopTimer);
    hide();
  });

  return { happen, lastKey: () => lastKey };
}

function toContent(
  record: NonNullable<Answer['record']>,
  from: Pick<CardContent, 'pack' | 'link' | 'isOther'>,
  name: MarkedName,
  article: ArticleForCard,
): CardContent {
  return {
    record,
    written: name.written,
    mention: name.mention,
    role: roleAt(record, article.articleDate),
    timeline: buildTimeline(record, { ...article, limit: timelineLimit }),
    wholeTimeline: buildTimeline(record, { ...article, limit: null }),
    ...from,
  };
}
