import { describe, expect, it, vi } from 'vitest';
import { EntityCard } from '@/components/card/entity-card';
import { sampleContent } from '@/components/card/entity-card.examples';
import type { CardView } from '@/components/card/card-view';
import {
  sampleCairo,
  sampleEgypt,
  sampleGuterres,
  sampleMention,
  sampleOstpolitik,
  sampleSeat,
} from '@/components/samples/sample-records';
import { getNamed, pressKey, renderComponent, settle } from '../../support/render-component';

const never = (): never => {
  throw new Error('Nobody asked for that');
};

function card(view: CardView, changes: Partial<Parameters<typeof EntityCard>[0]> = {}) {
  return <EntityCard view={view} onClose={never} onRetry={never} {...changes} />;
}

const guterres: CardView = { kind: 'ready', content: sampleContent(sampleGuterres) };

describe('a card', () => {
  it('is a dialog named after its entity', () => {
    const dialog = renderComponent(card(guterres)).querySelector('[role=dialog]');
    const label = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('António Guterres');
  });

  it('names the role held at the date of the article', () => {
    const root = renderComponent(card(guterres));
    expect(root.querySelector('.card-role')?.textContent).toBe(
      'Secretary-General of the United Nations since January 2017',
    );
  });

  it('draws the line of the article between what had happened and what has happened since', () => {
    const root = renderComponent(card(guterres));
    const lines = [...root.querySelectorAll('.timeline > li')].map((line) => line.textContent);
    const article = lines.indexOf('This article · 1 July 2025');
    expect(lines.findIndex((line) => line.includes('Black Sea grain agreement'))).toBeLessThan(article);
    expect(lines.findIndex((line) => line.includes('eightieth General Assembly'))).toBeGreaterThan(article);
  });

  it('gives machines the start of a span and no more of a date than is known', () => {
    const root = renderComponent(card({ kind: 'ready', content: sampleContent(sampleOstpolitik) }));
    const times = [...root.querySelectorAll('time')].map((time) => [time.textContent, time.getAttribute('datetime')]);
    expect(times).toContainEqual(['1969–74', '1969-10']);
    expect(times).toContainEqual(['the 1990s', null]);
  });

  it('shows all facts and the whole timeline on demand, and less again', async () => {
    const root = renderComponent(card(guterres));
    const entries = () => root.querySelectorAll('.timeline time').length;
    const short = entries();
    await settle(() => getNamed(root, 'button', 'All of it').click());
    expect(entries()).toBe(sampleGuterres.events.length);
    expect(root.textContent).toContain('Portuguese, English, French, Spanish');
    await settle(() => getNamed(root, 'button', 'Less').click());
    expect(entries()).toBe(short);
  });

  it('tells why it is this one, and takes another on demand', async () => {
    const onChoose = vi.fn();
    const root = renderComponent(card(guterres, { onChoose }));
    await settle(() => getNamed(root, 'button', 'Why this one?').click());
    expect(root.querySelector('.card-reasons')?.textContent).toContain('Named in full earlier: António Guterres');
    await settle(() => getNamed(root, 'button', 'Lú-Olo').click());
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(sampleMention.runnersUp[0]?.entityId);
  });

  it('says how sure it is in words, of this one and of the others', async () => {
    const root = renderComponent(card(guterres));
    await settle(() => getNamed(root, 'button', 'Why this one?').click());
    const [chosen, ...others] = [...root.querySelectorAll('.certainty')].map(({ textContent }) => textContent);
    expect(chosen).toBe('Very likely, because');
    expect(others).toEqual(['Very unlikely', 'Very unlikely']);
  });

  it('leads with the government when the article names a capital and means it, the city one key away', async () => {
    const onShowReading = vi.fn();
    const content = sampleContent(sampleEgypt, { written: 'Cairo', mention: sampleSeat });
    const root = renderComponent(card({ kind: 'ready', content }, { takesFocus: true, onShowReading }));
    expect(root.querySelector('.card-name')?.textContent).toBe('Egypt');
    expect(root.textContent).toContain('“Cairo” stands for the government here');
    await pressKey('2');
    await settle(() => getNamed(root, 'button', 'Cairo itself').click());
    expect(onShowReading.mock.calls).toEqual([[sampleCairo.id], [sampleCairo.id]]);
  });

  it('leaves digits that show no reading, and those with a modifier, to the page and the browser', async () => {
    const onShowReading = vi.fn();
    renderComponent(card(guterres, { takesFocus: true, onShowReading }));
    await pressKey('9');
    await pressKey('2', { ctrlKey: true });
    expect(onShowReading).not.toHaveBeenCalled();
  });

  it('of another reading says that it is one, leads back, and can be taken', async () => {
    const actions = { onShowReading: vi.fn(), onChoose: vi.fn(), onReject: vi.fn(), onMute: vi.fn() };
    const content = sampleContent(sampleCairo, { written: 'Cairo', mention: sampleSeat, isOther: true });
    const root = renderComponent(card({ kind: 'ready', content }, actions));
    expect(root.textContent).toContain('Another reading of “Cairo”');
    expect(root.textContent).not.toContain('stands for the government');
    await settle(() => getNamed(root, 'button', 'Back to Egypt').click());
    await settle(() => getNamed(root, 'button', 'Take Cairo instead').click());
    expect(actions.onShowReading).toHaveBeenCalledExactlyOnceWith(sampleEgypt.id);
    expect(actions.onChoose).toHaveBeenCalledExactlyOnceWith(sampleCairo.id);
    expect(() => getNamed(root, 'button', 'Mute this name')).toThrow('0 ×');
  });

  it('of a person whose office the article names says how the name was found', () => {
    const mention = { ...sampleMention, via: 'role' as const };
    const content = sampleContent(sampleGuterres, { written: 'the UN secretary-general', mention });
    expect(renderComponent(card({ kind: 'ready', content })).textContent).toContain(
      'Worked out from “the UN secretary-general” and the article’s date',
    );
  });

  it('mutes the name on demand, where that is kept', async () => {
    const onMute = vi.fn();
    const root = renderComponent(card(guterres, { onMute }));
    await settle(() => getNamed(root, 'button', 'Mute this name').click());
    expect(onMute).toHaveBeenCalledOnce();
    renderComponent(card(guterres), {}, root);
    expect(() => getNamed(root, 'button', 'Mute this name')).toThrow('0 ×');
  });

  it('links to the page it can be checked at, without telling that page where the reader comes from', () => {
    const link = renderComponent(card(guterres)).querySelector('a');
    expect(link?.href).toBe('https://en.wikipedia.org/wiki/Ant%C3%B3nio_Guterres');
    expect(link?.rel).toContain('noreferrer');
  });

  it('takes the focus when it was asked for by key, and closes on Escape', async () => {
    const onClose = vi.fn();
    const root = renderComponent(card(guterres, { takesFocus: true, onClose }));
    expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
    await pressKey('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves the focus where it is when the pointer opened it', () => {
    renderComponent(card(guterres));
    expect(document.activeElement).toBe(document.body);
  });

  it('begins anew with another entity', async () => {
    const root = renderComponent(card(guterres));
    await settle(() => getNamed(root, 'button', 'Why this one?').click());
    renderComponent(card({ kind: 'ready', content: sampleContent(sampleOstpolitik) }), {}, root);
    expect(root.querySelector('.card-reasons')).toBeNull();
  });

  it('tries again after a failure', async () => {
    const onRetry = vi.fn();
    const root = renderComponent(card({ kind: 'failed', name: 'Ostpolitik' }, { onRetry }));
    await settle(() => getNamed(root, 'button', 'Try again').click());
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
