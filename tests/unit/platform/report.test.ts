import { describe, expect, it, vi } from 'vitest';
import { createReporter } from '@/lib/platform/report';
import { askForPersistence, readStorageState } from '@/lib/platform/storage-state';

describe('a report of a bug', () => {
  it('is written once and holds no word of the error’s message, which may quote a page', () => {
    const write = vi.fn();
    const report = createReporter(write);
    const error = new TypeError('Cannot read "the minister said\nin confidence"');
    report('notes/write', error);
    report('notes/write', error);
    expect(write).toHaveBeenCalledOnce();
    const [bug] = write.mock.calls[0] as [{ frames: string[] }];
    expect(bug).toMatchObject({ where: 'notes/write', name: 'TypeError' });
    expect(bug.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(bug)).not.toMatch(/minister|confidence/);
  });

  it('tells apart what broke in different places, and takes anything that was thrown', () => {
    const write = vi.fn();
    const report = createReporter(write);
    report('a', 'a string that quotes');
    report('b', undefined);
    expect(write.mock.calls.flat()).toEqual([
      { where: 'a', name: 'string', frames: [] },
      { where: 'b', name: 'undefined', frames: [] },
    ]);
  });
});

describe('the state of storage', () => {
  const granted = {
    persisted: async () => false,
    persist: async () => true,
    estimate: async () => ({ usage: 10, quota: 100 }),
  };
  const refusing = {
    persisted: () => Promise.reject(new Error('no')),
    persist: () => Promise.reject(new Error('no')),
    estimate: () => Promise.reject(new Error('no')),
  };

  it('is what the browser says, and null where it does not say', async () => {
    expect(await readStorageState(granted)).toEqual({ isPersistent: false, usedBytes: 10, quotaBytes: 100 });
    expect(await readStorageState(refusing)).toEqual({ isPersistent: null, usedBytes: null, quotaBytes: null });
  });

  it('is asked to last, and a refusal is an answer', async () => {
    expect(await askForPersistence(granted)).toBe(true);
    expect(await askForPersistence(refusing)).toBe(false);
  });
});
