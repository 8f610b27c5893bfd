import { describe, expect, it } from 'vitest';
import { createDraftStore, forgetDrafts } from '@/lib/platform/drafts';
import type { DraftArea, StoredDraft } from '@/lib/platform/drafts';

const draftOf = (text: string): StoredDraft => ({ draft: { text, tags: ['sea'] }, typedTag: 'tr', base: null });

/** A storage area whose writes end when they are told to. */
function slowArea() {
  const stored: Record<string, unknown> = {};
  const ends: (() => void)[] = [];
  const writes: string[] = [];
  const after = (work: () => void): Promise<void> =>
    new Promise((resolve) => {
      ends.push(() => {
        work();
        resolve();
      });
    });
  const area: DraftArea = {
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: (values) => {
      writes.push('set');
      return after(() => Object.assign(stored, values));
    },
    remove: (key) => {
      writes.push('remove');
      return after(() => {
        for (const one of [key].flat()) Reflect.deleteProperty(stored, one);
      });
    },
  };
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  };
  return { area, end, writes, stored };
}

describe('half-written notes', () => {
  it('come back for what they are about, and for nothing else', async () => {
    const { area, end } = slowArea();
    createDraftStore(area, () => false).write('one', draftOf('half a thought'));
    await end();
    const later = createDraftStore(area, () => false);
    expect(await later.read('one')).toEqual(draftOf('half a thought'));
    expect(await later.read('two')).toBeNull();
  });

  it('are written one after the other, and of those that wait only the newest', async () => {
    const { area, end, writes } = slowArea();
    const drafts = createDraftStore(area, () => false);
    for (const text of ['h', 'ha', 'hal', 'half']) drafts.write('one', draftOf(text));
    expect(writes).toEqual(['set']);
    await end();
    await end();
    expect(writes).toEqual(['set', 'set']);
    expect(await drafts.read('one')).toEqual(draftOf('half'));
  });

  it('are gone once they are saved or thrown away', async () => {
    const { area, end, stored } = slowArea();
    const drafts = createDraftStore(area, () => false);
    drafts.write('one', draftOf('half'));
    drafts.write('one', null);
    await end();
    await end();
    expect(stored).toEqual({});
    expect(await drafts.read('one')).toBeNull();
  });

  it('are kept without what else a note has, and not at all in a private window', async () => {
    const { area, end, stored, writes } = slowArea();
    const note = { revision: 3, text: 'old', tags: [], id: 'n', pageId: 'p' };
    createDraftStore(area, () => false).write('one', { ...draftOf('new'), base: note });
    await end();
    expect(stored['draft:one']).toEqual({ ...draftOf('new'), base: { revision: 3, text: 'old', tags: [] } });
    const inPrivate = createDraftStore(area, () => true);
    inPrivate.write('two', draftOf('secret'));
    expect(writes).toEqual(['set']);
    expect(await inPrivate.read('one')).toBeNull();
  });

  it('count as none when they cannot be read', async () => {
    const { area, stored } = slowArea();
    stored['draft:one'] = { draft: 7 };
    expect(await createDraftStore(area, () => false).read('one')).toBeNull();
    const broken = { ...area, get: () => Promise.reject(new Error('gone')) };
    expect(await createDraftStore(broken, () => false).read('one')).toBeNull();
  });

  it('are all forgotten at once, or said to be kept', async () => {
    const { area, end, stored } = slowArea();
    createDraftStore(area, () => false).write('one', draftOf('half'));
    await end();
    const clear = async (): Promise<void> => {
      for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
    };
    expect(await forgetDrafts({ clear })).toBe(true);
    expect(await createDraftStore(area, () => false).read('one')).toBeNull();
    expect(await forgetDrafts({ clear: () => Promise.reject(new Error('closed')) })).toBe(false);
  });
});
