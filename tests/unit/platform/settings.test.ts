import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSettingsStore, defaultSettings, parseSettings } from '@/lib/platform/settings';
import type { SettingsArea } from '@/lib/platform/settings';

function createMemoryArea() {
  const stored: Record<string, unknown> = {};
  const watchers = new Set<(keys: readonly string[]) => void>();
  const area: SettingsArea = {
    get: async (keys) => Object.fromEntries(Object.entries(stored).filter(([key]) => keys.includes(key))),
    set: async (values) => {
      Object.assign(stored, values);
      watchers.forEach((changed) => changed(Object.keys(values)));
    },
    remove: async (keys) => {
      for (const key of keys) Reflect.deleteProperty(stored, key);
      watchers.forEach((changed) => changed(keys));
    },
    watch: (signal, changed) => {
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed));
    },
  };
  return { area, stored };
}

describe('settings', () => {
  it('are at their defaults on the first day', async () => {
    expect(await createSettingsStore(createMemoryArea().area).read()).toEqual(defaultSettings);
  });

  it('are kept one by one, so that two surfaces never undo each other', async () => {
    const { area } = createMemoryArea();
    const [popup, library] = [createSettingsStore(area), createSettingsStore(area)];
    await Promise.all([popup.change({ theme: 'dark' }), library.change({ marking: 'all' })]);
    expect(await popup.read()).toEqual({ ...defaultSettings, theme: 'dark', marking: 'all' });
  });

  it('whatever is stored are complete and valid, and a bad value takes no other with it', () => {
    const names = Object.keys(defaultSettings).map((name) => `setting:${name}`);
    const nonsense = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(nonsense, (stored) => {
        const settings = parseSettings({ ...stored, 'setting:theme': 'dark', 'setting:disabledSites': ['a.example'] });
        expect(settings).toMatchObject({ theme: 'dark', disabledSites: ['a.example'] });
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(['hover', 'modifier', 'click']).toContain(settings.trigger);
        expect(settings.showDelayMs).toBeGreaterThanOrEqual(0);
        expect(settings.showDelayMs).toBeLessThanOrEqual(5_000);
      }),
    );
  });

  it('that are lists lose only the entries that do not fit', () => {
    const kestria = { id: 'starter:kestria', wikidata: null, title: null, name: 'Kestria' };
    const settings = parseSettings({
      'setting:mutedNames': [{ ...kestria, id: 'no id' }, kestria, 'Kestria', null],
      'setting:mutedWords': ['Times', '', 7, 'x'.repeat(201)],
      'setting:hiddenKinds': ['country', 'dragon'],
    });
    expect(settings).toMatchObject({ mutedNames: [kestria], mutedWords: ['Times'], hiddenKinds: ['country'] });
    expect(parseSettings({ 'setting:mutedNames': 'all' }).mutedNames).toEqual([]);
  });

  it('keep the names of colours that are names, and leave out what is none', () => {
    const colourNames = { claim: ' Thesis ', doubt: 7, quote: '  ', mauve: 'Mauve', question: 'x'.repeat(100) };
    const settings = parseSettings({ 'setting:colourNames': colourNames });
    expect(settings.colourNames).toEqual({ claim: 'Thesis', question: 'x'.repeat(40) });
    expect(parseSettings({ 'setting:colourNames': 'none' }).colourNames).toEqual({});
  });

  it('of a newer version that this one does not know are left alone', async () => {
    const { area, stored } = createMemoryArea();
    stored['setting:hologram'] = true;
    const settings = createSettingsStore(area);
    await settings.change({ theme: 'light' });
    expect(stored['setting:hologram']).toBe(true);
    expect(await settings.read()).not.toHaveProperty('hologram');
  });

  it('tell who watches them, until the signal', async () => {
    const { area } = createMemoryArea();
    const settings = createSettingsStore(area);
    const stop = new AbortController();
    const changed = vi.fn();
    settings.watch(stop.signal, changed);
    await settings.change({ trigger: 'click' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, trigger: 'click' }));
    await area.set({ 'another-key': 1 });
    stop.abort();
    await settings.change({ trigger: 'hover' });
    await settings.read();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('are told as they are last, also when an earlier reading takes longer', async () => {
    const { area } = createMemoryArea();
    const held: (() => void)[] = [];
    const slow: SettingsArea = {
      ...area,
      get: async (keys) => {
        const stored = await area.get(keys);
        await new Promise<void>((resolve) => held.push(resolve));
        return stored;
      },
    };
    const changed = vi.fn();
    createSettingsStore(slow).watch(new AbortController().signal, changed);
    await area.set({ 'setting:density': 'many' });
    await area.set({ 'setting:density': 'few' });
    await vi.waitFor(() => expect(held).toHaveLength(2));
    for (const release of held.toReversed()) {
      release();
      await Promise.resolve();
    }
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    await createSettingsStore(area).read();
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, density: 'few' });
  });

  it('say when the browser would not store them, and read as defaults when it would not read', async () => {
    const denied: SettingsArea = {
      get: () => Promise.reject(new Error('denied')),
      set: () => Promise.reject(new Error('denied')),
      remove: () => Promise.reject(new Error('denied')),
      watch: () => {},
    };
    expect(await createSettingsStore(denied).change({ theme: 'dark' })).toBe(false);
    expect(await createSettingsStore(denied).read()).toEqual(defaultSettings);
    expect(await createSettingsStore(denied).reset(['theme'])).toBeNull();
  });

  it('that are lists keep, through every change, the entries of a newer version', async () => {
    const newerEntry = fc.oneof(fc.integer(), fc.constant({ pattern: '*.example' }), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(newerEntry), fc.array(fc.domain()), fc.array(fc.domain()), async (newer, old, next) => {
        const { area, stored } = createMemoryArea();
        stored['setting:disabledSites'] = [...old, ...newer];
        const settings = createSettingsStore(area);
        expect((await settings.read()).disabledSites).toEqual(old);
        await settings.change({ disabledSites: next });
        expect(stored['setting:disabledSites']).toEqual([...next, ...newer]);
        expect((await settings.read()).disabledSites).toEqual(next);
      }),
    );
  });

  it('keep the names of colours that a newer version has, and no name that the reader took away', async () => {
    const { area, stored } = createMemoryArea();
    stored['setting:colourNames'] = { claim: 'Thesis', doubt: 'Hm', mauve: 'Mauve' };
    await createSettingsStore(area).change({ colourNames: { claim: 'Point' } });
    expect(stored['setting:colourNames']).toEqual({ claim: 'Point', mauve: 'Mauve' });
  });

  it('that are reset are at their defaults, and come back letter by letter', async () => {
    const { area, stored } = createMemoryArea();
    const settings = createSettingsStore(area);
    await settings.change({ theme: 'dark', trigger: 'click' });
    stored['setting:density'] = 'a density of tomorrow';
    const before = { ...stored };
    const takeBack = await settings.reset(['theme', 'density', 'marking']);
    expect(await settings.read()).toEqual({ ...defaultSettings, trigger: 'click' });
    expect(stored).toEqual({ 'setting:trigger': 'click' });
    expect(await takeBack?.()).toBe(true);
    expect(stored).toEqual(before);
  });
});
