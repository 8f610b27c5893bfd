import { describe, expect, it, vi } from 'vitest';
import { SettingsView } from '@/components/settings/settings-view';
import type { SettingsViewProps } from '@/components/settings/settings-view';
import { sectionSettings } from '@/components/settings/settings-sections';
import {
  changedSettings,
  sampleKept,
  sampleLinks,
  sampleSettingsActions,
  sampleShortcuts,
} from '@/components/samples/sample-settings';
import type { SettingsActions } from '@/components/settings/settings';
import { getNamed, pressKey, renderComponent, settle, typeInto } from '../../support/render-component';

function draw(changes: Partial<SettingsActions> = {}, props: Partial<SettingsViewProps> = {}): HTMLElement {
  const actions = { ...sampleSettingsActions, ...changes };
  return renderComponent(
    <SettingsView
      {...{ actions, kept: sampleKept, links: sampleLinks, shortcuts: sampleShortcuts, settings: changedSettings }}
      isPrivate={false}
      {...props}
    />,
    { width: 1000 },
  );
}

const search = (root: HTMLElement, text: string): Promise<void> =>
  typeInto(getNamed(root, 'input', 'Search in settings'), text);

const shown = (root: HTMLElement, selector: string): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());

const found = (root: HTMLElement): readonly (string | undefined)[] =>
  shown(root, '[data-setting]').map(({ dataset }) => dataset.setting);

const marked = (): readonly string[] => [...(CSS.highlights.get('found-setting') ?? [])].map(String);

describe('settings', () => {
  it('each say who needs them, and stand in the section that the table names', () => {
    const root = draw();
    for (const [section, settings] of Object.entries(sectionSettings)) {
      const inside = [...root.querySelectorAll<HTMLElement>(`#${section} [data-setting]`)];
      expect(inside.map(({ dataset }) => dataset.setting)).toEqual(settings);
      for (const setting of inside) expect(setting.querySelector('.setting-who')?.textContent).not.toBe('');
    }
  });

  it('are found as one types, by any word they show, with the hits marked and the other sections away', async () => {
    const root = draw();
    await search(root, 'HELD');
    expect(found(root)).toEqual(['trigger']);
    expect(shown(root, 'section').map(({ id }) => id)).toEqual(['card']);
    expect(shown(root, '.settings-nav a').map(({ textContent }) => textContent)).toEqual([
      'Cards',
      'Library',
      'First steps',
    ]);
    expect(marked()).toEqual(['held']);
    expect(shown(root, '[role=status]').map(({ textContent }) => textContent)).toContain('1 setting found');
    await pressKeyIn(root, 'Escape');
    expect(found(root)).toHaveLength(Object.values(sectionSettings).flat().length);
    expect(marked()).toEqual([]);
  });

  it('are found by their section’s heading, by two words in any order, and by what the reader put into them', async () => {
    const root = draw();
    await search(root, 'shortcuts');
    expect(found(root)).toContain('shortcuts');
    await search(root, 'pointer card');
    expect(found(root)).toEqual(['trigger', 'delay']);
    await search(root, 'bank.example');
    expect(found(root)).toEqual(['sites']);
  });

  it('say so when nothing is found', async () => {
    const root = draw();
    await search(root, 'zzz');
    expect(found(root)).toEqual([]);
    expect(root.textContent).toContain('No setting has “zzz” in it.');
  });

  it('of a section are reset, and come back with undo', async () => {
    const takeBack = vi.fn(async () => true);
    const reset = vi.fn<SettingsActions['reset']>(async () => takeBack);
    const root = draw({ reset });
    const button = getNamed(root, 'button', 'Reset the section “Cards”');
    button.focus();
    await settle(() => button.click());
    expect(reset).toHaveBeenCalledExactlyOnceWith('card');
    expect(document.activeElement).toBe(button);
    expect(root.textContent).toContain('Settings reset');
    await settle(() => getNamed(root, 'button', 'Undo').click());
    expect(takeBack).toHaveBeenCalledOnce();
  });

  it('keep a delay that none of the usual ones is', () => {
    const root = draw();
    expect(getNamed(root, 'input', '0.75 seconds').checked).toBe(true);
  });

  it('take a site by hand, and say what is none', async () => {
    const addSite = vi.fn((typed: string) => typed.includes('.'));
    const root = draw({ addSite });
    const field = getNamed(root, 'input', 'Switch off on this site');
    await typeInto(field, 'my bank');
    await settle(() => field.form?.requestSubmit());
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('“my bank” is not the name of a site.');
    await typeInto(field, 'bank.example');
    await settle(() => field.form?.requestSubmit());
    expect(addSite).toHaveBeenLastCalledWith('bank.example');
    expect(field.value).toBe('');
  });
});

describe('erasing', () => {
  const begin = async (root: HTMLElement): Promise<HTMLInputElement> => {
    await settle(() => getNamed(root, 'button', 'Erase everything…').click());
    return getNamed(root, 'input', 'To go on, type the word erase.');
  };

  it('everything waits for the word, and offers a backup first', async () => {
    const eraseEverything = vi.fn<SettingsActions['eraseEverything']>(async () => ({ kind: 'done' }));
    const backUp = vi.fn<SettingsActions['backUp']>(async () => ({ kind: 'done' }));
    const root = draw({ eraseEverything, backUp });
    const field = await begin(root);
    expect(document.activeElement).toBe(field);
    await settle(() => getNamed(root, 'button', 'First save a backup').click());
    expect(backUp).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('The backup is saved.');
    await typeInto(field, 'eras');
    expect(getNamed(root, 'button', 'Erase for good').disabled).toBe(true);
    await settle(() => field.form?.requestSubmit());
    expect(eraseEverything).not.toHaveBeenCalled();
    await typeInto(field, ' Erase ');
    await settle(() => getNamed(root, 'button', 'Erase for good').click());
    expect(eraseEverything).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Everything is erased.');
  });

  it('everything is given up with Escape, and says why it failed', async () => {
    const root = draw({ eraseEverything: async () => ({ kind: 'refused', reason: 'closed' }) });
    await begin(root);
    await pressKey('Escape');
    expect(root.querySelector('.erase-form')).toBeNull();
    const field = await begin(root);
    await typeInto(field, 'erase');
    await settle(() => field.form?.requestSubmit());
    expect(root.querySelector('.erase-form [role=alert]')?.textContent).not.toBe('');
  });

  it('one site is chosen first, and taken back with undo', async () => {
    const eraseSite = vi.fn<SettingsActions['eraseSite']>(async () => ({ kind: 'done', changeSetId: 'the-change' }));
    const undoChange = vi.fn<SettingsActions['undoChange']>(async () => ({ kind: 'done' }));
    const root = draw({ eraseSite, undoChange });
    const button = getNamed(root, 'button', 'Erase');
    expect(button.disabled).toBe(true);
    const list = getNamed(root, 'select', 'Choose a site');
    await settle(() => {
      list.value = 'harbour.example';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle(() => button.click());
    expect(eraseSite).toHaveBeenCalledExactlyOnceWith('harbour.example');
    await settle(() => getNamed(root, 'button', 'Undo').click());
    expect(undoChange).toHaveBeenCalledExactlyOnceWith('the-change');
  });

  it('is not offered in a private window, which shows no muted names either', () => {
    const root = draw({}, { isPrivate: true });
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
      'Erase everything…',
    );
    expect(root.textContent).not.toContain('The Times');
  });
});

/** Presses a key in the search field. */
async function pressKeyIn(root: HTMLElement, key: string): Promise<void> {
  getNamed(root, 'input', 'Search in settings').focus();
  await pressKey(key);
}
