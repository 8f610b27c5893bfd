/** Writes the sample exports that README shows: `npx tsx lib/cli/samples/main.ts` fills `assets/samples` anew. A test says when they are out of date. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSamples } from './make-samples';

const folder = fileURLToPath(new URL('../../../assets/samples/', import.meta.url));

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of makeSamples()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
