/** The gate to fixtures of other tools for tests that run in a browser: `shared.ts` for where there is no file system. */
import { describe } from 'vitest';
import { commands } from 'vitest/browser';
import { sharedMark } from './shared-mark';

/** The folder, put in by the tests' settings. */
declare const __FIXTURES_OF_OTHERS__: string;

/** The text of a file among the fixtures of other tools, or null when it is not on this machine. */
export async function readFixture(path: string): Promise<string | null> {
  try {
    return await commands.readFile(`${__FIXTURES_OF_OTHERS__}/${path}`);
  } catch {
    return null;
  }
}

/** A `describe` that runs with all the fixtures it names, and is skipped under a name that says so when one is not there. */
export function describeWithFixtures<Names extends string>(
  name: string,
  fixtures: Readonly<Record<Names, string | null>>,
  tests: (fixtures: Readonly<Record<Names, string>>) => void,
): void {
  if (isComplete(fixtures))
    describe(`${name} ${sharedMark}`, () => {
      tests(fixtures);
    });
  else describe.skip(`${name} ${sharedMark}`, () => undefined);
}

function isComplete<Names extends string>(
  fixtures: Readonly<Record<Names, string | null>>,
): fixtures is Readonly<Record<Names, string>> {
  return Object.values(fixtures).every((text) => text !== null);
}
