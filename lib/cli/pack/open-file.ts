/** Opens a pack file for the programs; what is wrong with it becomes one line on the error output and a failed run. */
import { readFile } from 'node:fs/promises';
import { formatPackProblem } from '@/lib/knowledge/pack-problem';
import { readPack } from '@/lib/knowledge/read-pack';
import type { Pack } from '@/lib/knowledge/read-pack';

/** A mistake of whoever called the program: said in one sentence, without a stack. */
export class UsageError extends Error {}

/** The bytes of a file; a missing one is a usage error. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Opens a pack or fails with its problem. */
export async function openFile(path: string): Promise<Pack> {
  const outcome = readPack(await readBytes(path), path);
  if (outcome.kind === 'refused') throw new UsageError(formatPackProblem(outcome.problem));
  return outcome.value;
}
