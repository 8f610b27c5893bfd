/** Builds the extension for one engine, quietly. It says nothing unless the build fails. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import type { Engine } from './browser-places';

/** The folder of the project, with package.json in it. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder for all that is made: builds, kept profiles, pictures. Git ignores it. */
export const outputFolder = join(projectFolder, '.output');

/** Where the extension for an engine is built to. */
export function builtExtensionDir(engine: Engine): string {
  return join(outputFolder, engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Builds the extension and gives back its folder. Rejects when it does not build. */
export async function buildExtension(engine: Engine): Promise<string> {
  const quiet = (): void => undefined;
  const complain = (...words: unknown[]): void => console.error(...words);
  await build({
    root: projectFolder,
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    logger: {
      level: 1,
      debug: quiet,
      log: quiet,
      info: quiet,
      success: quiet,
      warn: complain,
      error: complain,
      fatal: complain,
    },
  });
  return builtExtensionDir(engine);
}
