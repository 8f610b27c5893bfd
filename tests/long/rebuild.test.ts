/** Reviewers of the stores build the extension anew from the sources that were handed in, and compare. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryFolder } from '../support/repository';

const wxt = join(repositoryFolder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const outputFolder = join(repositoryFolder, '.output');

const run = (folder: string, ...args: readonly string[]): void => {
  // Vitest says "test" here, and a test build names its source files.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [wxt, ...args], { cwd: folder, stdio: 'ignore', env });
};

/** Every file below a folder by its path, as a hash of its bytes. */
function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function unpack(archive: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

describe('the archives for the stores', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-rebuild-'));
    for (const target of ['chrome', 'firefox']) run(repositoryFolder, 'zip', '-b', target);
    const sources = readdirSync(outputFolder).find((name) => name.endsWith('-sources.zip')) ?? '';
    unpack(join(outputFolder, sources), folder);
    symlinkSync(join(repositoryFolder, 'node_modules'), join(folder, 'node_modules'));
    run(folder, 'prepare');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['chrome', 'firefox'])('give the same bytes for %s when built anew from the sources archive', (target) => {
    run(folder, 'build', '-b', target);
    const rebuilt = hashFiles(join(folder, '.output', `${target}-mv3`));
    expect(Object.keys(rebuilt).length).toBeGreaterThan(10);
    expect(rebuilt).toEqual(hashFiles(join(outputFolder, `${target}-mv3`)));
  });
});
