/**
 * `npm run store:shots`: builds the extension, reads some articles with it in Chromium, and takes the pictures of the stores and
 * of README from what is then to be seen. Words on the command line choose pictures by a part of their path.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, projectFolder } from '@/lib/cli/browsers/build-extension';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { launchBrowser } from '@/lib/cli/browsers/launch-browser';
import { openReader } from '@/lib/cli/browsers/open-reader';
import type { Reader } from '@/lib/cli/browsers/reader';
import { thisMachine } from '@/lib/cli/browsers/this-machine';
import { keepArticle } from './keep-articles';
import { keptArticles } from './kept-articles';
import { preferCommonLetters } from './letters';
import { pictures } from './pictures';
import { scenes, writeProjectText } from './scenes';
import { serveArticles } from './serve-articles';
import type { Stage } from './stage';

async function openBrowser(): Promise<Reader> {
  const found = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium');
  if (found === undefined) throw new Error('The pictures need Chrome, Chromium or Edge.');
  await preferCommonLetters();
  const launched = await launchBrowser({
    found,
    extensionDir: await buildExtension('chromium'),
    profileDir: null,
    headless: true,
    network: 'loopback',
    view: { width: 1280, height: 800 },
    downloadsDir: null,
  });
  const reader = openReader(launched);
  await reader.closeFirstRun();
  return reader;
}

async function fillLibrary({ reader, articles }: Stage): Promise<void> {
  for (const article of keptArticles) {
    const tab = await reader.openTab(articles.url(article.path));
    await tab.show();
    await keepArticle(reader, tab, article);
    await tab.close();
  }
  await writeProjectText({ reader, articles }, { width: 1280, height: 800, scheme: 'light' });
}

async function takePictures(stage: Stage, wanted: readonly string[]): Promise<void> {
  const chosen = pictures.filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
  for (const { path, scene, ...look } of chosen) {
    const bytes = await scenes[scene](stage, look);
    await writeFile(join(projectFolder, path), bytes);
    console.log(`${path} ${Math.round(bytes.length / 1000)} kB`);
  }
}

const reader = await openBrowser();
const articles = await serveArticles();
try {
  await fillLibrary({ reader, articles });
  await takePictures({ reader, articles }, process.argv.slice(2));
} finally {
  await reader.close();
  await articles.close();
}
