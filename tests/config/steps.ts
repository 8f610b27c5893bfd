/** What a test run consists of, in order. Each step is quiet when it succeeds and gives back what it printed when it fails. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../support/repository';
import { needBrowsers } from './need-browsers';
import { runProgram, toolPath } from './run-program';
import { one, readVitestTally } from './tally';
import type { Tally } from './tally';

export interface Outcome {
  readonly tally: Tally;
  /** What to show when something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** The words on the command line that choose it. */
  readonly group: 'check' | 'unit' | 'browser' | 'build' | 'journeys' | 'long';
  run(): Promise<Outcome>;
}

const minuteMs = 60_000;
const reports = join(repositoryFolder, '.output', 'tests');

function tool(
  group: Step['group'],
  name: string,
  command: string,
  args: readonly string[],
  limitMs = 5 * minuteMs,
): Step {
  return {
    name,
    group,
    async run() {
      const { exitCode, output } = await runProgram(toolPath(command), args, limitMs);
      return { tally: one(exitCode === 0), output };
    },
  };
}

function vitest(group: Step['group'], name: string, project: string, limitMs: number): Step {
  return {
    name,
    group,
    async run() {
      mkdirSync(reports, { recursive: true });
      const report = join(reports, `${project}.json`);
      rmSync(report, { force: true });
      const args = ['run', '--config', 'tests/config/vitest.config.ts', '--project', project, '--passWithNoTests'];
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
      const { exitCode, output } = await runProgram(toolPath('vitest'), [...args, ...reporters], limitMs, {
        CI: 'true',
      });
      return { tally: readVitestTally(report, exitCode), output };
    },
  };
}

/** What `npm test` does with 500 mutated packs, with twenty times as many. */
const longFuzzing: Step = {
  name: 'packs, 10,000 mutations',
  group: 'long',
  async run() {
    const args = [
      'run',
      '--config',
      'tests/config/vitest.config.ts',
      '--project',
      'unit',
      'tests/unit/knowledge/hostile-pack.test.ts',
    ];
    const settings = { CI: 'true', PACK_MUTATIONS: '10000' };
    const { exitCode, output } = await runProgram(toolPath('vitest'), args, 30 * minuteMs, settings);
    return { tally: one(exitCode === 0), output };
  },
};

/** The laws of `npm test` with seeds of the day: what one seed has not met. */
const longLaws: Step = {
  name: 'laws, ten other seeds',
  group: 'long',
  async run() {
    const args = ['run', '--config', 'tests/config/vitest.config.ts', '--project', 'unit', '--reporter=dot'];
    for (let round = 0; round < 10; round += 1) {
      const seed = String((Date.now() + round * 7_919) % 2_147_483_647);
      const settings = { CI: 'true', PROPERTY_SEED: seed };
      const { exitCode, output } = await runProgram(toolPath('vitest'), args, 10 * minuteMs, settings);
      if (exitCode !== 0) return { tally: one(false), output: `PROPERTY_SEED=${seed}\n${output}` };
    }
    return { tally: one(true), output: '' };
  },
};

const browsers: Step = {
  name: 'browsers',
  group: 'browser',
  async run() {
    const missing = await needBrowsers();
    return { tally: one(missing === null), output: missing ?? '' };
  },
};

/** All steps; `long` ones run only when asked for. */
export const steps: readonly Step[] = [
  tool('check', 'format', 'prettier', ['--check', '--log-level=warn', '.']),
  tool('check', 'types', 'tsc', []),
  tool('check', 'lint', 'eslint', ['--config', 'tests/config/eslint.config.js', '--max-warnings=0', '.']),
  tool('check', 'imports', 'depcruise', [
    '--config',
    'tests/config/dependency-cruiser.cjs',
    'lib',
    'components',
    'entrypoints',
    'tests',
  ]),
  tool('check', 'unused', 'knip', [
    '--config',
    'tests/config/knip.json',
    '--no-progress',
    '--treat-config-hints-as-errors',
  ]),
  tool('check', 'starter pack', 'tsx', ['lib/cli/pack/main.ts', 'check']),
  vitest('unit', 'unit', 'unit', 10 * minuteMs),
  browsers,
  vitest('browser', 'in the browser', 'browser', 10 * minuteMs),
  tool('build', 'build for Chrome', 'wxt', ['build', '-b', 'chrome']),
  tool('build', 'build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  tool('build', 'rules of the Firefox store', 'web-ext', [
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--no-config-discovery',
  ]),
  vitest('journeys', 'journeys', 'journeys', 17 * minuteMs),
  longFuzzing,
  longLaws,
  vitest('long', 'long', 'long', 90 * minuteMs),
];
