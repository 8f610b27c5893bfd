import { describe, expect, it, vi } from 'vitest';
import { createFirstRun } from '@/entrypoints/background/first-run';
import { defaultSettings } from '@/lib/platform/settings';
import type { Settings } from '@/lib/platform/settings';

/** A profile whose settings last from one install to the next. */
function createProfile() {
  let kept: Settings = defaultSettings;
  const openWelcome = vi.fn(async () => undefined);
  const settings = {
    read: async () => kept,
    change: async (changes: Partial<Settings>) => {
      kept = { ...kept, ...changes };
      return true;
    },
  };
  return { firstRun: createFirstRun({ settings, openWelcome }), openWelcome, kept: () => kept };
}

describe('the page of the first run', () => {
  it('is shown after the install, and never again in that profile', async () => {
    const { firstRun, openWelcome } = createProfile();
    await firstRun(true);
    expect(openWelcome).toHaveBeenCalledOnce();
    await firstRun(false);
    await firstRun(true);
    expect(openWelcome).toHaveBeenCalledOnce();
  });

  it('is not shown to a reader who had the extension before there was such a page', async () => {
    const { firstRun, openWelcome, kept } = createProfile();
    await firstRun(false);
    await firstRun(true);
    expect(openWelcome).not.toHaveBeenCalled();
    expect(kept().welcomed).toBe(true);
  });

  it('that could not be shown is shown at the next install', async () => {
    const { firstRun, openWelcome, kept } = createProfile();
    openWelcome.mockRejectedValueOnce(new Error('no window'));
    await expect(firstRun(true)).rejects.toThrow();
    expect(kept().welcomed).toBe(false);
    await firstRun(true);
    expect(openWelcome).toHaveBeenCalledTimes(2);
  });
});
