import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeRichClipboard } from '@/lib/platform/clipboard';

afterEach(() => void vi.restoreAllMocks());

describe('the clipboard of our own pages', () => {
  it('is given the same words with italics and plain, in one piece', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    expect(await writeRichClipboard('Ray. Gazette.', 'Ray. <i>Gazette</i>.')).toBe(true);
    const [clip, ...others] = write.mock.calls[0]?.[0] ?? [];
    expect(others).toEqual([]);
    const read = async (type: string) => (await clip?.getType(type))?.text();
    expect(await read('text/plain')).toBe('Ray. Gazette.');
    expect(await read('text/html')).toContain('Ray. <i>Gazette</i>.');
  });

  it('says so when the browser does not let it', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    expect(await writeRichClipboard('Ray.', 'Ray.')).toBe(false);
  });
});
