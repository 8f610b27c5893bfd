/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
import { open, rename, rm } from 'node:fs/promises';

/** Writes the pieces one behind the other. A failure leaves what stood at `path` before. */
export async function writeAtomic(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const beside = `${path}.part`;
  const file = await open(beside, 'w');
  try {
    for await (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(beside, { force: true });
    throw error;
  }
  await file.close();
  await rename(beside, path);
}
