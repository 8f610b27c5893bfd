import { describe, expect, it, vi } from 'vitest';
import { allowDownloads, createDownloadsFolder } from '@/lib/platform/export-folder/downloads-folder';
import type { DownloadChange, DownloadsPort } from '@/lib/platform/export-folder/downloads-folder';

type Wish = Parameters<DownloadsPort['download']>[0];
type Tell = (change: DownloadChange) => void;

/** Downloads that end as the test says. @param end is called before the browser has told the number. */
function inventDownloads(end: (id: number, tell: Tell) => void) {
  const listeners = new Set<Tell>();
  const wishes: (Wish & { readonly text: Promise<string> })[] = [];
  const tell: Tell = (change) => listeners.forEach((listener) => listener(change));
  const port: DownloadsPort = {
    download: async (wish) => {
      const text = fetch(wish.url).then((response) => response.text());
      const id = wishes.push({ ...wish, text });
      await text;
      end(id, tell);
      return id;
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return { port, wishes, listeners };
}

const complete = (id: number): DownloadChange => ({ id, state: { current: 'complete' } });
const interrupted = (id: number, reason: string): DownloadChange => ({
  id,
  state: { current: 'interrupted' },
  error: { current: reason },
});

describe('a folder within the downloads', () => {
  it('takes a file under its own name, asks nothing and replaces nothing', async () => {
    const { port, wishes, listeners } = inventDownloads((id, tell) => tell(complete(id)));
    const folder = createDownloadsFolder('Backstory', () => port);
    expect(await folder.write('Projects/Harbours.md', '# Häfen\n')).toEqual({ kind: 'done' });
    expect(wishes).toMatchObject([
      { filename: 'Backstory/Projects/Harbours.md', conflictAction: 'uniquify', saveAs: false },
    ]);
    expect(await wishes[0]?.text).toBe('# Häfen\n');
    expect(listeners.size).toBe(0);
  });

  it('waits until its own file is whole, whatever others do', async () => {
    const { port } = inventDownloads((id, tell) => {
      tell(interrupted(id + 1, 'FILE_FAILED'));
      tell({ id, state: { current: 'in_progress' } });
      queueMicrotask(() => queueMicrotask(() => tell(complete(id))));
    });
    expect(await createDownloadsFolder('Backstory', () => port).write('a.md', 'a')).toEqual({ kind: 'done' });
  });

  it.each([
    ['FILE_NO_SPACE', 'full'],
    ['FILE_ACCESS_DENIED', 'denied'],
    ['USER_CANCELED', 'failed'],
  ])('says why a file was not written: %s', async (reason, problem) => {
    const { port, listeners } = inventDownloads((id, tell) => tell(interrupted(id, reason)));
    const written = await createDownloadsFolder('Backstory', () => port).write('a.md', 'a');
    expect(written).toEqual({ kind: 'refused', problem });
    expect(listeners.size).toBe(0);
  });

  it('tells a permission that was withdrawn as a file that was not written, and lets the text go', async () => {
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const folder = createDownloadsFolder('Backstory', () => {
      throw new TypeError('downloads is undefined');
    });
    expect(await folder.write('a.md', 'a')).toEqual({ kind: 'refused', problem: 'failed' });
    expect(revoked).toHaveBeenCalledOnce();
    revoked.mockRestore();
  });

  it('cannot be read: every file in it is new', async () => {
    const folder = createDownloadsFolder('Backstory');
    expect(await folder.read('a.md')).toEqual({ kind: 'done', text: null });
  });
});

describe('the permission for downloads', () => {
  it('is asked for alone, and a browser that will not ask says no', async () => {
    const request = vi.fn(async () => true);
    expect(await allowDownloads({ request })).toBe(true);
    expect(request).toHaveBeenCalledWith({ permissions: ['downloads'] });
    const refuse = () => Promise.reject(new Error('not from a click'));
    expect(await allowDownloads({ request: refuse })).toBe(false);
  });
});
