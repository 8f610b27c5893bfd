/**
 * Measures the linker as it ships: bundled, because a loader of TypeScript wraps every inner function and would slow only our side of the
 * comparison. What is measured stands in `linking-run.ts`; here the article is chosen. Run: `npm run bench -- linking`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toWords } from '@/lib/core/text/words';
import { readSet } from '../eval/entities/gold/sets';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The article of middle length, or the invented one that is in the repository. */
function medianArticle(): { id: string; text: string; date: string | null } {
  const articles = readSet('articles')?.articles ?? [];
  const byLength = articles.toSorted((a, b) => toWords(a.text).length - toWords(b.text).length);
  const median = byLength[byLength.length >> 1];
  if (median !== undefined) return { id: median.id, text: median.text, date: median.date };
  const own = 'tests/fixtures/articles/peninsula.txt';
  return { id: own, text: readFileSync(join(root, own), 'utf8'), date: '2025-06-30' };
}

const folder = await mkdtemp(join(tmpdir(), 'backstory-linking-'));
try {
  const program = join(folder, 'linking.mjs');
  const article = join(folder, 'article.json');
  await writeFile(article, JSON.stringify(medianArticle()));
  await build({
    entryPoints: [fileURLToPath(new URL('./linking-run.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    alias: { '@': root },
    outfile: program,
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [program, article], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
