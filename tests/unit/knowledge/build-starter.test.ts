import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStarterPack } from '@/lib/cli/pack/build-starter';
import { makeStarterPack } from '@/lib/cli/pack/starter-pack';
import { readPack } from '@/lib/knowledge/read-pack';

const folder = fileURLToPath(new URL('../../../assets/packs/starter', import.meta.url));

describe('the bundled pack', () => {
  it('is the same for the extension as for the programs, and opens', { timeout: 60_000 }, async () => {
    const bytes = await buildStarterPack(folder);
    // Compared as buffers: element by element, two megabytes take seconds.
    expect(Buffer.compare(bytes, await makeStarterPack(folder))).toBe(0);
    const outcome = readPack(bytes, 'starter.pack');
    expect(outcome.kind === 'read' && outcome.value.info.counts.entities).toBeGreaterThan(50);
  });
});
