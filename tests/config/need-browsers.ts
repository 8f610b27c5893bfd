/** Makes sure that the browsers for the tests are there. Installs them where that is possible without asking: on Debian, as root. */
import { existsSync } from 'node:fs';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import type { Engine } from '@/lib/cli/browsers/browser-places';
import { runsAsRoot, thisMachine } from '@/lib/cli/browsers/this-machine';
import { runProgram } from './run-program';

const debianPackages: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const installLimitMs = 8 * 60_000;

const missingEngines = (): Engine[] => {
  const there = new Set(findBrowsers(thisMachine).map(({ engine }) => engine));
  return (['chromium', 'firefox'] as const).filter((engine) => !there.has(engine));
};

/** Returns null when Chromium and Firefox are there, else one sentence that says what to install. */
export async function needBrowsers(): Promise<string | null> {
  const missing = missingEngines();
  if (missing.length === 0) return null;
  if (runsAsRoot() && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')) {
    const packages = missing.map((engine) => debianPackages[engine]);
    console.log(`Installing ${packages.join(' and ')}.`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update', '-q'], installLimitMs, env);
    await runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], installLimitMs, env);
  }
  const names = missingEngines().map((engine) => (engine === 'firefox' ? 'Firefox' : 'Chromium (or Chrome or Edge)'));
  return names.length === 0
    ? null
    : `Please install ${names.join(' and ')}: the tests run the extension in real browsers.`;
}
