/** The one gate to material outside the repository: what needs it is skipped, and counted, where it is not there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { sharedMark } from './shared-mark';

const folder = fileURLToPath(new URL('../../../shared', import.meta.url));

/** The path of a shared file or folder, or null when it is not on this machine. */
export function sharedPath(...parts: readonly string[]): string | null {
  const path = join(folder, ...parts);
  return existsSync(path) ? path : null;
}

/** A `describe` whose tests run only where the shared material is; elsewhere they are skipped under a name that says so. */
export function describeWithShared(name: string, tests: () => void): void {
  describe.skipIf(!existsSync(folder))(`${name} ${sharedMark}`, tests);
}
