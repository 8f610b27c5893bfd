/** Serves the articles of the pictures on loopback, all set in the same quiet type; the words of the articles are not changed. */
import { copyFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '@/lib/cli/browsers/build-extension';
import { serveFolder } from '@/lib/cli/browsers/serve-folder';
import type { ServedFolder } from '@/lib/cli/browsers/serve-folder';

const articlesDir = join(projectFolder, 'assets', 'store', 'articles');
const demoArticle = join(projectFolder, 'tests', 'fixtures', 'articles', 'peninsula.html');

/** Serves them until closed. */
export async function serveArticles(): Promise<ServedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-articles-'));
  const pages = (await readdir(articlesDir)).filter((name) => name.endsWith('.html'));
  await Promise.all(pages.map((name) => copyFile(join(articlesDir, name), join(folder, name))));
  await copyFile(demoArticle, join(folder, 'peninsula.html'));
  const dress = await readFile(join(articlesDir, 'dress.css'), 'utf8');
  const served = await serveFolder(folder, {
    // An article names the address of its paper; here it is served from another, and each is to be an article of its own.
    edit: (html, url) =>
      html
        .replaceAll('https://gazette.example/', `http://${url.host}/`)
        .replace('</head>', () => `<style>${dress}</style></head>`),
  });
  return {
    ...served,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
