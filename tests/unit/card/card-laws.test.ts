import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardEvent } from '@/lib/core/card/card-state';
import { answered, failed, lee, moon, runCard, timer } from './card-runner';

describe('whatever happens', () => {
  const target = fc.constantFrom(lee, moon);
  const token = fc.integer({ min: 0, max: 12 });
  const event: fc.Arbitrary<CardEvent<string>> = fc.oneof(
    fc.record({ kind: fc.constant('pointer-over' as const), target, modifier: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('step' as const, 'click' as const), target }),
    fc.record({
      kind: fc.constantFrom(
        'pointer-out',
        'modifier-down',
        'card-enter',
        'card-leave',
        'pin',
        'scroll',
        'page-hidden',
        'escape',
        'close',
      ),
    }) as fc.Arbitrary<CardEvent<string>>,
    fc.record({
      kind: fc.constant('timer' as const),
      timer: fc.constantFrom('fetch' as const, 'show' as const, 'grace' as const),
      token,
    }),
    fc
      .tuple(token, fc.boolean())
      .map(([number, fails]) => (fails ? failed(number) : answered(number, `answer ${number}`))),
  );
  const events = fc.array(event, { maxLength: 60 });
  const settings = fc.record({
    trigger: fc.constantFrom('hover' as const, 'modifier' as const, 'click' as const),
    showDelayMs: fc.nat({ max: 2000 }),
  });

  it('there are never two cards on screen, and the state says which one is', () => {
    fc.assert(
      fc.property(events, settings, (list, chosen) => {
        const card = runCard(chosen);
        const onScreen: number[] = [];
        for (const next of list) {
          card.send(next);
          for (const effect of card.news()) {
            if (effect.kind === 'show') onScreen.push(effect.token);
            if (effect.kind === 'hide') expect(onScreen.pop()).toBe(effect.token);
          }
          expect(onScreen).toEqual(card.state().shown === null ? [] : [card.state().shown?.token]);
        }
      }),
    );
  });

  it('Escape always closes, and nothing that was under way opens a card afterwards', () => {
    fc.assert(
      fc.property(events, settings, (list, chosen) => {
        const card = runCard(chosen).send(...list, { kind: 'escape' });
        expect(card.phase()).toBe('closed');
        for (let late = 0; late <= card.state().lastToken; late++) {
          card.send(timer('fetch', late), answered(late, 'late'), timer('show', late), timer('grace', late));
        }
        expect(card.phase()).toBe('closed');
      }),
    );
  });

  it('a card only ever shows the answer to its own request', () => {
    fc.assert(
      fc.property(events, settings, (list, chosen) => {
        const card = runCard(chosen);
        for (const next of list) {
          const { shown } = card.send(next).state();
          if (shown !== null) expect(shown.answer).toBe(shown.kind === 'failed' ? null : `answer ${shown.token}`);
        }
      }),
    );
  });

  it('every wish sends at most one request', () => {
    fc.assert(
      fc.property(events, settings, (list, chosen) => {
        const requests = runCard(chosen)
          .send(...list)
          .effects()
          .flatMap((effect) => (effect.kind === 'request' ? [effect.token] : []));
        expect(new Set(requests).size).toBe(requests.length);
      }),
    );
  });

  it('a closed card of the pointer leaves no clock running that could matter', () => {
    fc.assert(
      fc.property(events, settings, (list, chosen) => {
        const card = runCard(chosen).send(...list);
        const before = card.state();
        if (before.pending !== null || before.shown !== null) return;
        for (let old = 0; old <= before.lastToken; old++) {
          card.send(timer('fetch', old), timer('show', old), timer('grace', old));
        }
        expect(card.state()).toEqual(before);
      }),
    );
  });
});
