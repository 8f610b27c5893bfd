import { afterEach, describe, expect, it } from 'vitest';
import { createDirectoryFolder } from '@/lib/platform/export-folder/directory-folder';

/** The browser's own file system has the handles that a picked folder has. */
async function openRoot(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('vault', { create: true });
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('vault', { recursive: true });
});

async function listNames(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

describe('a folder of the reader’s', () => {
  it('gives back what was written, in folders that it makes', async () => {
    const folder = createDirectoryFolder(await openRoot());
    expect(await folder.read('Projects/Harbours.md')).toEqual({ kind: 'done', text: null });
    expect(await folder.write('Projects/Harbours.md', 'Fährt “heute” nicht.\n')).toEqual({ kind: 'done' });
    expect(await folder.read('Projects/Harbours.md')).toEqual({ kind: 'done', text: 'Fährt “heute” nicht.\n' });
    await folder.write('Projects/Harbours.md', 'Short.');
    expect(await folder.read('Projects/Harbours.md')).toEqual({ kind: 'done', text: 'Short.' });
  });

  it.each(['write', 'close'] as const)('leaves a file as it was when it fails at %s', async (step) => {
    const root = await openRoot();
    const folder = createDirectoryFolder(root);
    await folder.write('Notes.md', 'As it was.');
    const { prototype } = FileSystemWritableFileStream;
    const original = Object.getOwnPropertyDescriptor(step === 'close' ? WritableStream.prototype : prototype, step);
    Object.defineProperty(prototype, step, {
      configurable: true,
      value: async () => {
        throw new DOMException('No room', 'QuotaExceededError');
      },
    });
    try {
      const refused = { kind: 'refused', problem: 'full' };
      expect(await folder.write('Notes.md', 'Half')).toEqual(refused);
      expect(await folder.write('New.md', 'Half')).toEqual(refused);
    } finally {
      if (step === 'write' && original !== undefined) Object.defineProperty(prototype, step, original);
      else Reflect.deleteProperty(prototype, step);
    }
    expect(await folder.read('Notes.md')).toEqual({ kind: 'done', text: 'As it was.' });
    expect((await listNames(root)).filter((name) => !name.endsWith('.crswap'))).toEqual(['Notes.md']);
  });

  it('says when it is gone', async () => {
    const root = await openRoot();
    const inner = await root.getDirectoryHandle('inner', { create: true });
    const folder = createDirectoryFolder(inner);
    await root.removeEntry('inner', { recursive: true });
    expect(await folder.write('Notes.md', 'Words.')).toEqual({ kind: 'refused', problem: 'gone' });
  });
});
