import { describe, expect, it } from 'vitest';
import { fetchDelayMs, graceMs, showDelayMs } from '@/lib/core/card/card-delays';
import type { CardEvent } from '@/lib/core/card/card-state';
import { answered, failed, lee, moon, over, runCard, timer } from './card-runner';

describe('resting the pointer on a name', () => {
  it('looks it up after a moment and shows it after a longer one', () => {
    const card = runCard().send(over(lee));
    expect(card.phase()).toBe('dwelling');
    expect(card.news()).toEqual([
      { kind: 'start-timer', timer: 'fetch', token: 1, delayMs: fetchDelayMs },
      { kind: 'start-timer', timer: 'show', token: 1, delayMs: showDelayMs },
    ]);
    expect(card.send(timer('fetch', 1)).phase()).toBe('loading');
    expect(card.news()).toEqual([{ kind: 'request', token: 1, entityId: lee.entityId }]);
    expect(card.send(answered(1, 'Lee')).phase()).toBe('loading');
    expect(card.news()).toEqual([]);
    expect(card.send(timer('show', 1)).phase()).toBe('open');
    expect(card.news()).toEqual([{ kind: 'show', token: 1 }]);
    expect(card.state().shown).toMatchObject({ answer: 'Lee', target: lee });
  });

  it('waits for a slow answer instead of showing nothing', () => {
    const card = runCard().send(over(lee), timer('fetch', 1), timer('show', 1));
    expect(card.phase()).toBe('loading');
    expect(card.send(answered(1, 'Lee')).phase()).toBe('open');
  });

  it('asks for nothing when it only passes over', () => {
    const card = runCard().send(over(lee), { kind: 'pointer-out' }, timer('fetch', 1), timer('show', 1));
    expect(card.phase()).toBe('closed');
    expect(card.effects().some(({ kind }) => kind === 'request')).toBe(false);
  });

  it('sends one request even when the reader’s delay is shorter than ours', () => {
    const card = runCard({ trigger: 'hover', showDelayMs: 50 }).send(over(lee), timer('show', 1), timer('fetch', 1));
    expect(card.effects().filter(({ kind }) => kind === 'request')).toHaveLength(1);
    expect(card.effects()[0]).toMatchObject({ timer: 'fetch', delayMs: 50 });
  });

  it('says that it failed, when it was due', () => {
    const card = runCard().send(over(lee), timer('fetch', 1), failed(1));
    expect(card.phase()).toBe('loading');
    expect(card.send(timer('show', 1)).phase()).toBe('failed');
  });
});

describe('an open card', () => {
  it('stays while the pointer travels to it', () => {
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee');
    card.news();
    card.send({ kind: 'pointer-out' });
    expect(card.news()).toEqual([{ kind: 'start-timer', timer: 'grace', token: 1, delayMs: graceMs }]);
    card.send({ kind: 'card-enter' });
    expect(card.news()).toEqual([{ kind: 'stop-timer', timer: 'grace' }]);
    expect(card.send(timer('grace', 1)).phase()).toBe('open');
  });

  it('stays when the pointer crosses another name on its way', () => {
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee');
    card.send({ kind: 'pointer-out' }, over(moon), { kind: 'pointer-out' }, { kind: 'card-enter' });
    expect(card.send(timer('show', 2), timer('grace', 1)).state().shown?.target).toEqual(lee);
  });

  it('closes after the grace when the pointer has gone', () => {
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee').send({ kind: 'pointer-out' }, timer('grace', 1));
    expect(card.phase()).toBe('closed');
    expect(card.effects().at(-1)).toEqual({ kind: 'hide', token: 1 });
  });

  it('gives way to another reading of the same words, and that one stays when the pointer returns to them', () => {
    const other = { ...lee, entityId: moon.entityId };
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee').send({ kind: 'step', target: other });
    expect(card.news().at(-1)).toEqual({ kind: 'request', token: 2, entityId: moon.entityId });
    card.send(answered(2, 'Moon'));
    expect(card.news()).toEqual([{ kind: 'hide', token: 1 }, { kind: 'show', token: 2 }, { kind: 'take-focus' }]);
    expect(card.send(over(lee)).state()).toMatchObject({ shown: { target: other, answer: 'Moon' }, pending: null });
  });

  it('gives way to the next name when that has earned its place', () => {
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee').send({ kind: 'pointer-out' }, over(moon));
    card.news();
    card.dwellThrough(2, 'Moon');
    expect(card.news()).toMatchObject([
      { kind: 'request' },
      { kind: 'stop-timer', timer: 'grace' },
      { kind: 'hide', token: 1 },
      { kind: 'show', token: 2 },
    ]);
  });

  it('goes when the page scrolls beneath the pointer, unless it is pinned', () => {
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee');
    expect(card.send({ kind: 'scroll' }).phase()).toBe('closed');
    card.send(over(lee)).dwellThrough(2, 'Lee').send({ kind: 'pin' });
    expect(
      card.send({ kind: 'scroll' }, { kind: 'pointer-out' }, timer('grace', 2), { kind: 'page-hidden' }).phase(),
    ).toBe('pinned');
  });
});

describe('a card by keyboard', () => {
  const step: CardEvent<string> = { kind: 'step', target: lee };

  it('comes at once, stays, and takes focus', () => {
    const card = runCard().send(step);
    expect(card.news()).toEqual([{ kind: 'request', token: 1, entityId: lee.entityId }]);
    card.send(answered(1, 'Lee'));
    expect(card.news()).toEqual([{ kind: 'show', token: 1 }, { kind: 'take-focus' }]);
    expect(card.phase()).toBe('pinned');
  });

  it('survives the scrolling that brings its name into view, and the pointer that lies there by chance', () => {
    const card = runCard().send(step, { kind: 'scroll' }, over(moon), { kind: 'pointer-out' }, answered(1, 'Lee'));
    expect(card.state().shown?.target).toEqual(lee);
    expect(card.send(over(moon), timer('show', 2)).state().shown?.target).toEqual(lee);
  });

  it('gives focus back on Escape', () => {
    const card = runCard().send(step, answered(1, 'Lee'));
    card.news();
    card.send({ kind: 'escape' });
    expect(card.news()).toEqual([{ kind: 'hide', token: 1 }, { kind: 'return-focus' }]);
  });

  it('takes over the card that the pointer had opened', () => {
    const card = runCard().send(over(lee)).dwellThrough(1, 'Lee');
    card.news();
    card.send(step);
    expect(card.phase()).toBe('pinned');
    expect(card.news()).toEqual([{ kind: 'take-focus' }]);
  });

  it('can be asked for again after it failed', () => {
    const card = runCard().send(step, failed(1));
    expect(card.phase()).toBe('failed');
    expect(card.send(step, answered(2, 'Lee')).phase()).toBe('pinned');
  });
});

describe('the reader’s choice of trigger', () => {
  it('with a modifier key, shows without delay while it is held, also when it is pressed later', () => {
    const card = runCard({ trigger: 'modifier', showDelayMs });
    expect(card.send(over(lee)).phase()).toBe('closed');
    expect(card.send({ kind: 'modifier-down' }, answered(1, 'Lee')).phase()).toBe('open');
    expect(card.send({ kind: 'escape' }, over(moon, true), answered(2, 'Moon')).phase()).toBe('open');
  });

  it('with click, ignores the pointer until it clicks', () => {
    const card = runCard({ trigger: 'click', showDelayMs });
    expect(card.send(over(lee), { kind: 'modifier-down' }).phase()).toBe('closed');
    expect(card.send({ kind: 'click', target: lee }, answered(1, 'Lee')).phase()).toBe('pinned');
  });

  it('with hover, does not start again because a modifier key is pressed', () => {
    const card = runCard().send(over(lee));
    card.news();
    card.send({ kind: 'modifier-down' });
    expect(card.news()).toEqual([]);
  });
});
