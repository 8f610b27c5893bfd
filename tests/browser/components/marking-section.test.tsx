import { describe, expect, it, vi } from 'vitest';
import { MarkingSection } from '@/components/marking/marking-section';
import { MuteStrip } from '@/components/choice-strip/mute-strip';
import { sampleWishes } from '@/components/samples/sample-marking';
import { entityIdSchema } from '@/lib/core/entities/record';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { getNamed, renderComponent, settle, typeInto } from '../../support/render-component';

const portugal = { id: entityIdSchema.parse('starter:portugal'), wikidata: 'Q45', title: 'Portugal', name: 'Portugal' };

function show(wishes: Partial<MarkingWishes> = {}, more: { isPrivate?: boolean; homeTitles?: string[] } = {}) {
  const actions = { change: vi.fn(), muteName: vi.fn(), unmuteName: vi.fn(), muteWord: vi.fn(), unmuteWord: vi.fn() };
  const { isPrivate = false, homeTitles = [] } = more;
  const root = renderComponent(
    <MarkingSection
      wishes={{ ...sampleWishes, ...wishes }}
      homeTitles={homeTitles}
      isPrivate={isPrivate}
      actions={actions}
    />,
  );
  root.querySelector('details')?.setAttribute('open', '');
  return { root, ...actions };
}

describe('the section on underlines', () => {
  it('changes one wish at a time', async () => {
    const { root, change } = show({ hiddenKinds: ['law'] });
    await settle(() => getNamed(root, 'input', 'everywhere').click());
    await settle(() => getNamed(root, 'input', 'few').click());
    await settle(() => getNamed(root, 'input', 'Words for a country’s people, such as “Korean”').click());
    await settle(() => getNamed(root, 'input', 'Mute home countries').click());
    await settle(() => getNamed(root, 'button', 'Countries').click());
    await settle(() => getNamed(root, 'button', 'Laws').click());
    expect(change.mock.calls).toEqual([
      [{ marking: 'all' }],
      [{ density: 'few' }],
      [{ demonyms: false }],
      [{ muteHome: true }],
      [{ hiddenKinds: ['law', 'country'] }],
      [{ hiddenKinds: [] }],
    ]);
  });

  it('tells the rule of home countries, and whom it concerns on this page', () => {
    expect(show({}, { homeTitles: ['Portugal', 'Egypt'] }).root.textContent).toContain('Here: Portugal and Egypt.');
    expect(show().root.textContent).toContain('Here none is known.');
  });

  it('lists what is muted, and unmutes it', async () => {
    const { root, unmuteName, unmuteWord } = show({ mutedNames: [portugal], mutedWords: ['The Times'] });
    await settle(() => getNamed(root, 'button', 'Unmute Portugal').click());
    await settle(() => getNamed(root, 'button', 'Unmute “The Times”').click());
    expect(unmuteName.mock.calls).toMatchObject([[{ entityId: portugal.id }]]);
    expect(unmuteWord.mock.calls).toEqual([['The Times']]);
  });

  it('takes words that are never to be underlined, and empties the field for the next', async () => {
    const { root, muteWord } = show();
    const field = getNamed(root, 'input', 'Never underline these words');
    await settle(() => getNamed(root, 'button', 'Add').click());
    await typeInto(field, 'The Times');
    await settle(() => getNamed(root, 'button', 'Add').click());
    expect(muteWord.mock.calls).toEqual([['The Times']]);
    expect(field.value).toBe('');
  });

  it('shows and takes no names in a private window', () => {
    const { root } = show({ mutedNames: [portugal] }, { isPrivate: true });
    expect(root.textContent).not.toContain('Portugal');
    expect(root.querySelector('form')).toBeNull();
  });
});

describe('the strip after muting', () => {
  const strip = (isHome: boolean, actions = { onUndo: vi.fn(), onMuteHome: vi.fn(), onClose: vi.fn() }) =>
    renderComponent(
      <MuteStrip muted={{ kind: 'name', name: 'Portugal' }} isHome={isHome} problem={null} {...actions} />,
    );

  it('offers the rule for home countries only where the name is one', () => {
    expect(getNamed(strip(true), 'button', 'Do so for home countries')).toBeTruthy();
    expect(() => getNamed(strip(false), 'button', 'Do so for home countries')).toThrow('0 ×');
  });

  it('takes the focus, so that undoing is the next key', () => {
    const root = strip(false);
    expect(document.activeElement).toBe(getNamed(root, 'button', 'Undo'));
  });
});
