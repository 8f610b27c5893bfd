/**
 * Measures the export of a large library to Markdown as it ships: bundled, because a loader of TypeScript wraps every inner function. What is
 * measured stands in `export-run.ts`. Run: `npm run bench -- export [highlights]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folder = await mkdtemp(join(tmpdir(), 'backstory-export-'));
try {
  const program = join(folder, 'export.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./export-run.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    alias: { '@': root },
    outfile: program,
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
