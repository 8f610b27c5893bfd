/** The one gate to material outside the repository: what needs it is skipped, and counted, where it is not there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { sharedFolder } from './shared-folder';
import { sharedMark } from './shared-mark';

/** The path of a shared file or folder, or null when it is not on this machine. */
export function sharedPath(...parts: readonly string[]): string | null {
  const path = join(sharedFolder, ...parts);
  return existsSync(path) ? path : null;
}

/** A `describe` whose tests run only where the shared material is; elsewhere they are skipped under a name that says so. */
export function describeWithShared(name: string, tests: () => void): void {
  describe.skipIf(!existsSync(sharedFolder))(`${name} ${sharedMark}`, tests);
}
