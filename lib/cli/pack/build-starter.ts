/**
 * The door by which the extension's build reaches `starter-pack`. WXT loads its configuration with a loader that does not know our import
 * paths, so this file imports nothing of ours and has tsx, which does know them, load the rest.
 */
import { tsImport } from 'tsx/esm/api';
import type * as StarterPack from './starter-pack';

/** The starter pack's bytes, made of the source files in `folder`. What is wrong in them is told by `npm run pack -- check`. */
export async function buildStarterPack(folder: string): Promise<Uint8Array> {
  const loaded = (await tsImport('./starter-pack.ts', import.meta.url)) as typeof StarterPack;
  return loaded.makeStarterPack(folder);
}
