import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSamples } from '@/lib/cli/samples/make-samples';
import { repositoryFolder } from '../../support/repository';

const folder = join(repositoryFolder, 'assets/samples');

describe('the sample exports', () => {
  it('are what the layouts print today (`npx tsx lib/cli/samples/main.ts` writes them)', () => {
    const samples = makeSamples();
    for (const [path, text] of samples) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
    }
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(samples.size);
  });
});
