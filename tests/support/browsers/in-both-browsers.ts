/** Runs the same journeys in Chromium and in Firefox, and holds every one of them to the promise that nothing leaves the browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/cli/browsers/browser-places';
import type { RecordedRequest } from './recording-proxy';
import { openWorld } from './world';
import type { World, WorldPlan } from './world';

const engines: readonly Engine[] = ['chromium', 'firefox'];

/** What an article asks of its own site is its own business. */
const isOfTheSite = ({ host }: RecordedRequest): boolean => /(^|\.)gazette\.example(:80)?$/.test(host);

/**
 * Declares journeys for both browsers; one browser serves all tests of the callback, one after the other.
 * @param tests Gets the world as a function, because it is only there once the tests run.
 */
export function inBothBrowsers(
  name: string,
  tests: (world: () => World, engine: Engine) => void,
  plan: WorldPlan = {},
): void {
  describe.each(engines)(`${name}, in %s`, (engine) => {
    let opened: World | null = null;
    const world = (): World => {
      if (opened === null) throw new Error('The browser did not start.');
      return opened;
    };
    beforeAll(async () => {
      opened = await openWorld(engine, plan);
    });
    afterAll(async () => {
      await opened?.close();
    });

    tests(world, engine);

    it('asks nothing of the network in all this', () => {
      expect(
        world()
          .proxy.requests()
          .filter((request) => !isOfTheSite(request)),
      ).toEqual([]);
    });
  });
}
