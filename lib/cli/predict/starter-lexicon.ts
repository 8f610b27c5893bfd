/** The starter pack as it would be bundled, built from its sources and opened by the reader that the extension uses. */
import { makeStarterPack } from '@/lib/cli/pack/starter-pack';
import { openPacks } from '@/lib/knowledge/open-packs';
import type { Packs } from '@/lib/knowledge/open-packs';
import { readPack } from '@/lib/knowledge/read-pack';

/** Builds and opens the starter pack of a source folder; throws when what was just built cannot be read. */
export async function openStarterPack(folder = 'assets/packs/starter'): Promise<Packs> {
  const outcome = readPack(await makeStarterPack(folder), 'starter');
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problem));
  const index = outcome.value;
  return openPacks([{ rank: 'starter', index, readRecord: (id) => index.record(id) }]);
}
