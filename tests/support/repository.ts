/** The repository's own files, for tests on the repository itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url));

/** All files that are in the repository or would be with the next commit, with slashes, relative to its folder. */
export const repositoryFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: repositoryFolder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(repositoryFolder, path)));

/** The text of one of `repositoryFiles`. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryFolder, path), 'utf8');
}
