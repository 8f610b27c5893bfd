import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/components/samples/sample-highlights';
import { exportNotes } from '@/lib/core/export/export-notes';
import { englishExportWords } from '@/lib/core/export/export-words';
import { obsidianLayout } from '@/lib/core/export/layouts/obsidian';
import { ofEverything, ofSearch } from '@/lib/core/export/scopes/scopes';
import type { PageWithHighlights } from '@/lib/core/notes/rows';
import type { ExportFolder } from '@/lib/platform/export-folder/export-folder';
import { exportInto } from '@/lib/surfaces/export/export-into';
import type { ExportRun } from '@/lib/surfaces/export/export-into';
import { matchPicked } from '@/lib/surfaces/export/match-picked';
import { createMemoryStore, expectDone } from '@/tests/support/memory-store';

/** A folder in memory that the reader can write in, too, and that refuses everything after so many writes. */
function createFolder() {
  const files = new Map<string, string>();
  let writesLeft = Infinity;
  const folder: ExportFolder = {
    read: async (path) => ({ kind: 'done', text: files.get(path) ?? null }),
    write: async (path, text) => {
      if (writesLeft === 0) return { kind: 'refused', problem: 'full' };
      writesLeft -= 1;
      files.set(path, text);
      return { kind: 'done' };
    },
  };
  const fillAfter = (writes: number): void => {
    writesLeft = writes;
  };
  return { files, folder, fillAfter };
}

const target = 'vault';

function createVault() {
  const { store } = createMemoryStore();
  const made = createFolder();
  const write = async (articles: readonly PageWithHighlights[], changes: Partial<ExportRun> = {}) => {
    const scope =
      changes.reach === 'part'
        ? ofSearch('some', articles)
        : ofEverything('All', { articles, projects: [], dossiers: [] });
    return exportInto({
      printer: { layout: obsidianLayout, print: (paths) => exportNotes(scope, obsidianLayout, paths) },
      ...{ folder: made.folder, target, reach: 'all', words: englishExportWords, store: store.exports },
      rows: expectDone(await store.exports.listOf(target)).value,
      signal: new AbortController().signal,
      progressed: () => undefined,
      ...changes,
    });
  };
  return { ...made, store, write };
}

const [first, ...others] = sampleLibrary;
if (first === undefined) throw new Error('There is no sample article.');
const library: readonly PageWithHighlights[] = [first, ...others];

function withNote(article: PageWithHighlights, text: string): PageWithHighlights {
  const highlights = article.highlights.map((kept) => ({
    ...kept,
    note: kept.note === null ? null : { ...kept.note, text },
  }));
  return { ...article, highlights };
}

describe('an export into a folder', () => {
  it('writes every file, and the second time changes nothing', async () => {
    const { files, write } = createVault();
    const once = await write(library);
    expect(once).toMatchObject({ kind: 'done', updated: [], unchanged: 0, left: 0, conflicts: [] });
    expect(once.added).toHaveLength(library.length + 1);
    const before = new Map(files);
    expect(await write(library)).toMatchObject({ added: [], updated: [], unchanged: library.length + 1 });
    expect(files).toEqual(before);
  });

  it('keeps what the reader wrote and brings what the library changed', async () => {
    const { files, write } = createVault();
    const [path = ''] = (await write(library)).added;
    files.set(path, `${files.get(path) ?? ''}\nMy own conclusion.\n`);
    const again = await write([withNote(first, 'A better thought.'), ...others]);
    expect(again).toMatchObject({ updated: [path], added: [], conflicts: [] });
    expect(files.get(path)).toContain('My own conclusion.');
    expect(files.get(path)).toContain('A better thought.');
  });

  it('never touches a file of somebody else with the same name', async () => {
    const { files, write } = createVault();
    const [path = ''] = (await write(library)).added;
    const other = createVault();
    other.files.set(path, 'Mine.');
    const { added } = await other.write(library);
    expect(other.files.get(path)).toBe('Mine.');
    expect(added).toContain(path.replace('.md', ' 2.md'));
    expect(files.size).toBe(other.files.size - 1);
  });

  it('knows its files again when what it remembered is lost', async () => {
    const one = createVault();
    await one.write(library);
    const two = createVault();
    for (const [path, text] of one.files) two.files.set(path, text);
    two.files.delete('All.md');
    expect(await two.write(library)).toMatchObject({ added: ['All.md'], updated: [], unchanged: library.length });
  });

  it('marks an article that is gone from the library, and leaves its words', async () => {
    const { files, write } = createVault();
    const [path = ''] = (await write(library)).added;
    const quote = first.highlights[0]?.highlight.anchor.exact.slice(0, 20) ?? '';
    await write(others);
    expect(files.get(path)).toContain(englishExportWords.removed);
    expect(files.get(path)).toContain(quote);
  });

  it('takes nothing for gone when only a part was exported', async () => {
    const { files, write } = createVault();
    const [path = ''] = (await write(library)).added;
    const part = { ...first, highlights: first.highlights.slice(0, 1) };
    await write([part], { reach: 'part' });
    expect(files.get(path)).not.toContain(englishExportWords.removed);
    expect(await write(library)).toMatchObject({ updated: [] });
  });

  it('stops at a full disk, says what is done, and goes on from there', async () => {
    const { files, fillAfter, write } = createVault();
    fillAfter(1);
    const stopped = await write(library);
    expect(stopped).toMatchObject({ kind: 'stopped', problem: 'full', left: library.length });
    expect([...files.keys()]).toEqual(stopped.added);
    fillAfter(Infinity);
    expect(await write(library)).toMatchObject({ kind: 'done', unchanged: 1, updated: [] });
    expect(files.size).toBe(library.length + 1);
  });

  it('is stopped by its reader between two files', async () => {
    const { files, write } = createVault();
    expect(await write(library, { signal: AbortSignal.abort() })).toMatchObject({ kind: 'stopped', problem: null });
    expect(files.size).toBe(0);
  });

  it('shows both versions where both changed the same words', async () => {
    const { files, write } = createVault();
    const noted = withNote(first, 'The first thought.');
    const [path = ''] = (await write([noted])).added;
    files.set(path, (files.get(path) ?? '').replaceAll('The first thought.', 'The reader’s thought.'));
    const { conflicts } = await write([withNote(first, 'The library’s thought.')]);
    expect(conflicts).toMatchObject([{ path }]);
    expect(files.get(path)).toContain('The reader’s thought.');
    expect(files.get(path)).toContain('The library’s thought.');
  });
});

describe('files that were brought', () => {
  it('are known by the blocks in them, whatever they are called now', () => {
    const scope = ofEverything('All', { articles: library, projects: [], dossiers: [] });
    const printed = [...exportNotes(scope, obsidianLayout)].filter((file) => file !== null);
    const [one] = printed;
    if (one === undefined) throw new Error('Nothing was printed.');
    const picked = [
      { path: 'renamed.md', text: `My words.\n\n${one.text}` },
      { path: 'other.md', text: 'A shopping list.' },
    ];
    expect([...matchPicked(picked, printed)]).toEqual([[one.key, 'renamed.md']]);
  });
});
