import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowsers } from '../../lib/cli/browsers/find-browser';
import { quietChromiumFlags } from '../../lib/cli/browsers/quiet-settings';
import { runsAsRoot, thisMachine } from '../../lib/cli/browsers/this-machine';
import { sharedFolder } from '../support/shared-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

const fixturesOfOthers = join(sharedFolder, 'eval', 'fixtures');

const chromiumPath = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium')?.path ?? 'chromium';
const chromiumArgs = [...quietChromiumFlags, ...(runsAsRoot() ? ['--no-sandbox'] : [])];

/** See property-seed.ts. */
const propertySeed = Number(process.env.PROPERTY_SEED ?? 20_261_122);
/** A busy machine is slow, not wrong: the limit is only for what would never end. */
const patientMs = 60_000;
const lawSetup = ['tests/config/property-seed.ts'];

const browserDependencies = [
  ...['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'preact/test-utils'],
  ...['zod/mini', 'mdast-util-from-markdown', 'mdast-util-to-markdown', 'yaml', '@floating-ui/dom'],
  ...['fast-check', 'axe-core'],
];

/** Four kinds of tests: values in Node, the DOM in Chromium, whole journeys with the built extension in both browsers; and what takes long. */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // As in wxt.config.ts: what is tested is what ships.
      'decode-named-character-reference': `${root}node_modules/decode-named-character-reference/index.js`,
    },
  },
  // Tests in the browser read the fixtures of other tools, where they are.
  server: { fs: { allow: [root, fixturesOfOthers] } },
  define: {
    __PROPERTY_SEED__: String(propertySeed),
    __FIXTURES_OF_OTHERS__: JSON.stringify(fixturesOfOthers),
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: lawSetup,
          testTimeout: patientMs,
        },
      },
      {
        extends: true,
        // What the tests import is bundled before the first one runs: finding it later reloads the page under a test.
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: lawSetup,
          testTimeout: patientMs,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath, args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Two browsers on a busy machine now and then lose an event; what needs a second try is counted and named in the summary.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 45 * 60_000,
          hookTimeout: 10 * 60_000,
        },
      },
    ],
  },
});
