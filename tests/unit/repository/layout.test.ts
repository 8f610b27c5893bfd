import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRepositoryFile, repositoryFiles } from '../../support/repository';

const topLevel = [
  'LICENSE',
  'README.md',
  'assets',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Words that name nothing: a file is called after the one thing it exports. */
const emptyNames = /^(data|common|shared)$|(^|-)(item|info|manager|utils?|helpers?|misc)$/;

const code = repositoryFiles.filter((path) => /\.(ts|tsx)$/.test(path) && path !== 'tests/support/shared.ts');

describe('the repository', () => {
  it('has a fixed top level', () => {
    const seen = new Set(repositoryFiles.map((path) => path.split('/')[0] ?? ''));
    expect([...seen].filter((name) => !name.startsWith('.') && !topLevel.includes(name))).toEqual([]);
  });

  it('names no file with a word that says nothing', () => {
    expect(code.filter((path) => path.split('/').some((part) => emptyNames.test(part.replace(/\..*$/, ''))))).toEqual(
      [],
    );
  });

  it('writes file names in kebab case', () => {
    const names = code.map((path) => basename(path).replace(/(\.(test|examples|config|d))?\.(ts|tsx)$/, ''));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('keeps tests away from entrypoints, where they would be built', () => {
    expect(repositoryFiles.filter((path) => /^(entrypoints|components|lib)\/.*\.test\./.test(path))).toEqual([]);
  });
});

describe('a file in lib', () => {
  it('opens by saying what it is for', () => {
    const silent = code.filter((path) => path.startsWith('lib/') && !readRepositoryFile(path).startsWith('/**'));
    expect(silent).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('names no address that packages were loaded from', () => {
    expect(readRepositoryFile('package-lock.json')).not.toContain('"resolved"');
  });
});
