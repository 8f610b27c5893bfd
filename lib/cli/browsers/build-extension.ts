/** Builds the extension for one engine. It says nothing unless the build fails. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from './browser-places';

/** The folder of the project, with package.json in it. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder for all that is made: builds, kept profiles, pictures. Git ignores it. */
export const outputFolder = join(projectFolder, '.output');

/** Where the extension for an engine is built to. */
export function builtExtensionDir(engine: Engine): string {
  return join(outputFolder, engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Builds the extension and gives back its folder. Rejects with what the builder said when it does not build. */
export function buildExtension(engine: Engine): Promise<string> {
  // A program of its own, because WXT writes its progress to the terminal whatever logger it is given.
  const builder = join(projectFolder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [builder, 'build', '-b', engine === 'firefox' ? 'firefox' : 'chrome'];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: projectFolder, maxBuffer: 16 * 1024 * 1024 }, (error, said, complained) => {
      if (error === null) done(builtExtensionDir(engine));
      else fail(new Error(`The extension does not build.\n${said}\n${complained}`));
    });
  });
}
