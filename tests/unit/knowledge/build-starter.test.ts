import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStarterPack } from '@/lib/cli/pack/build-starter';
import { makeStarterPack } from '@/lib/cli/pack/starter-pack';
import { readPack } from '@/lib/knowledge/read-pack';

const folder = fileURLToPath(new URL('../../../assets/packs/starter', import.meta.url));

describe('the bundled pack', () => {
  it('is the same for the extension as for the programs, and opens', async () => {
    const bytes = await buildStarterPack(folder);
    expect(bytes).toEqual(await makeStarterPack(folder));
    const outcome = readPack(bytes, 'starter.pack');
    expect(outcome.kind === 'read' && outcome.value.info.counts.entities).toBeGreaterThan(50);
  });
});
