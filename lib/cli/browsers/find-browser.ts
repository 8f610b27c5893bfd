/** Finds the browsers on this machine. It starts none of them and does not ask their version. */
import { delimiter, join, posix, win32 } from 'node:path';
import { browserNames, engineOf, macPrograms, unixPrograms, windowsPrograms } from './browser-places';
import type { BrowserName, Engine } from './browser-places';

/** A browser that is there. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly engine: Engine;
  readonly path: string;
}

/** What the search needs to know of the machine; passed in so that every system can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

function candidates(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => macPrograms[name].map((path) => posix.join(folder, path)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? windowsPrograms[name].map((path) => win32.join(folder, path)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  // A snap cannot read hidden folders such as .output, so its folder is tried after all others.
  const ordered = [...folders.filter((folder) => !isSnap(folder)), ...folders.filter(isSnap)];
  return ordered.flatMap((folder) => unixPrograms[name].map((program) => join(folder, program)));
}

const isSnap = (folder: string): boolean => folder.includes('/snap/');

/** All browsers of this machine, one of each name, in the order of `browserNames`. */
export function findBrowsers(machine: Machine): FoundBrowser[] {
  return browserNames.flatMap((name) => {
    const path = candidates(name, machine).find(machine.exists);
    return path === undefined ? [] : [{ name, engine: engineOf(name), path }];
  });
}

/**
 * The browser to use: the first that is found, or the one that is wanted by name, or the program at the wanted path.
 * Returns null when it is not on this machine.
 */
export function findBrowser(machine: Machine, wanted: string | null): FoundBrowser | null {
  const found = findBrowsers(machine);
  if (wanted === null) return found[0] ?? null;
  const named = found.find(({ name }) => name === wanted.toLowerCase());
  if (named !== undefined) return named;
  if (!/[\\/]/.test(wanted) || !machine.exists(wanted)) return null;
  const name: BrowserName = /firefox/i.test(wanted) ? 'firefox' : 'chromium';
  return { name, engine: engineOf(name), path: wanted };
}
