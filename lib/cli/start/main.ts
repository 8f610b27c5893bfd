/** `npm start`: builds the extension and opens the reader's browser with it on an article, or plays a reading where there is no window. */
import { join, relative } from 'node:path';
import { buildExtension, outputFolder } from '@/lib/cli/browsers/build-extension';
import { findBrowser, findBrowsers } from '@/lib/cli/browsers/find-browser';
import type { FoundBrowser } from '@/lib/cli/browsers/find-browser';
import { launchBrowser } from '@/lib/cli/browsers/launch-browser';
import { openReader } from '@/lib/cli/browsers/open-reader';
import { hasDisplay, thisMachine } from '@/lib/cli/browsers/this-machine';
import { findArticle } from './find-article';
import { parseArguments, usage } from './parse-arguments';
import type { StartArguments } from './parse-arguments';
import { playReading } from './play-reading';

const demoFolder = join(outputFolder, 'demo');

function nameBrowser(wanted: string | null): FoundBrowser | string {
  const found = findBrowser(thisMachine, wanted);
  if (found !== null) return found;
  if (wanted === null) return 'No browser was found. Install Chrome, Chromium, Edge or Firefox.';
  const others = findBrowsers(thisMachine).map(({ name }) => name);
  const choice = others.length === 0 ? 'No other was found either.' : `Found here: ${others.join(', ')}.`;
  return `The browser "${wanted}" was not found. ${choice}`;
}

async function start({ article, browser, headless }: StartArguments): Promise<string | null> {
  const found = nameBrowser(browser);
  if (typeof found === 'string') return found;
  const opened = await findArticle(article);
  if (opened === null) return `There is no file ${article ?? 'for the demo article'}.`;
  const plays = headless || !hasDisplay(thisMachine);
  console.log('Building the extension …');
  const extensionDir = await buildExtension(found.engine);
  const launched = await launchBrowser({
    found,
    extensionDir,
    // A reading that is played must not write into the reader's own notes.
    profileDir: plays ? null : join(outputFolder, `profile-${found.name}`),
    headless: plays,
    network: 'open',
    view: plays ? { width: 1280, height: 900 } : null,
    downloadsDir: plays ? demoFolder : null,
  });
  const reader = openReader(launched);
  try {
    if (plays) {
      await reader.closeFirstRun();
      const written = await playReading(reader, opened.url, demoFolder);
      for (const path of written) console.log(relative(process.cwd(), path));
    } else {
      console.log(`${launched.version} is open. Close it to end. Notes are kept in .output/profile-${found.name}.`);
      const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
      await page.goto(opened.url);
      await reader.closed;
    }
    return null;
  } finally {
    await reader.close();
    await opened.close();
  }
}

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'help') console.log(usage);
else {
  const complaint = parsed.kind === 'wrong' ? `${parsed.reason}\n\n${usage}` : await start(parsed.start);
  if (complaint !== null) {
    console.error(complaint);
    process.exitCode = 1;
  }
}
