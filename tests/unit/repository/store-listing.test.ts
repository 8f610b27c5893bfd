import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '@/assets/locales/en.json';
import { keptArticles } from '@/lib/cli/store/kept-articles';
import { pictures } from '@/lib/cli/store/pictures';
import { readRepositoryFile, repositoryFiles, repositoryFolder } from '../../support/repository';

const listing = readRepositoryFile('assets/store/listing.md');
const readme = readRepositoryFile('README.md');

/** What stands below a heading of the second order. */
function sectionOf(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  return (after.split('\n## ')[0] ?? '').trim();
}

/** The first cells of a table's rows, without its head. */
function rowsOf(section: string, cells: number): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, cells + 1)
        .map((cell) => cell.trim()),
    );
}

interface PictureFile {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The size that stands in the first chunk of a PNG. */
function readPicture(path: string): PictureFile {
  const bytes = readFileSync(join(repositoryFolder, path));
  expect(bytes.subarray(1, 4).toString('latin1'), path).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length };
}

describe('the listing for the stores', () => {
  it('says the name and the short description that the extension carries, as long as stores allow', () => {
    expect(sectionOf(listing, 'Name')).toBe(messages.extension_name.message);
    expect(sectionOf(listing, 'Short description')).toBe(messages.extension_description.message);
    expect(sectionOf(listing, 'Short description').length).toBeLessThanOrEqual(132);
  });

  it('has one sentence for its single purpose', () => {
    expect(sectionOf(listing, 'Single purpose')).toMatch(/^[^.!?\n]+\.$/);
  });

  it('has a long description in plain text that stores take', () => {
    const long = sectionOf(listing, 'Long description');
    expect(long.length).toBeGreaterThan(600);
    expect(long.length).toBeLessThan(15_000);
    expect(long).not.toMatch(/[<>*_`#[\]]/);
  });

  it('justifies every permission in the words of README', () => {
    const explained = rowsOf(sectionOf(readme, 'Permissions and privacy'), 2);
    expect(explained.length).toBeGreaterThan(3);
    expect(rowsOf(sectionOf(listing, 'Permissions'), 2)).toEqual(explained);
  });
});

describe('the pictures', () => {
  it.each(pictures)('$path is there, as large as it is to be, and small enough to send', ({ path, width, height }) => {
    const found = readPicture(path);
    expect([found.width, found.height]).toEqual([width, height]);
    expect(found.bytes).toBeLessThan(300_000);
  });

  it('are all made by the command, and those of the stores are all in the listing', () => {
    const there = repositoryFiles.filter((path) => /^assets\/(store|pictures)\/.*\.png$/.test(path));
    expect(there.toSorted()).toEqual(pictures.map(({ path }) => path).toSorted());
    const named = rowsOf(sectionOf(listing, 'Pictures'), 1).map(
      ([name = '']) => `assets/store/${name.replaceAll('`', '')}`,
    );
    expect(named.toSorted()).toEqual(there.filter((path) => path.startsWith('assets/store/')).toSorted());
  });

  it('that README shows are there, and all that are made for it are shown, with words for those who do not see them', () => {
    const shown = [...readme.matchAll(/!\[([^\]]*)\]\((assets\/pictures\/[^)]+)\)/g)];
    const made = pictures.filter(({ path }) => path.startsWith('assets/pictures/')).map(({ path }) => path);
    expect(shown.map(([, , path]) => path).toSorted()).toEqual(made.toSorted());
    expect(shown.filter(([, words = '']) => words.length < 20)).toEqual([]);
  });

  it('show passages that stand in their articles', () => {
    const plain = (text: string): string => text.replaceAll(/&nbsp;|\s+/g, ' ').replaceAll(/<[^>]+>|&shy;/g, '');
    for (const { path, passages } of keptArticles) {
      const folder = path === 'peninsula.html' ? 'tests/fixtures/articles' : 'assets/store/articles';
      const text = plain(readRepositoryFile(`${folder}/${path}`));
      expect(passages.filter(({ words }) => !text.includes(words)).map(({ words }) => words)).toEqual([]);
    }
  });
});
