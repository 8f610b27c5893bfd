/**
 * Runs the tests: all steps, or the groups named on the command line (`npm test -- unit journeys`). It goes on after a failure,
 * so that one run tells everything, and ends with the counts alone on the last line.
 */
import { steps } from './steps';
import type { Step } from './steps';
import { add, formatTally, nothing } from './tally';

const groups = process.argv.slice(2);
const known = new Set<string>(steps.map(({ group }) => group));
const unknown = groups.filter((group) => !known.has(group));

const isChosen = (step: Step): boolean => (groups.length === 0 ? step.group !== 'long' : groups.includes(step.group));

async function run(): Promise<number> {
  if (unknown.length > 0) {
    console.error(`There is no group ${unknown.join(', ')}. The groups are: ${[...known].join(', ')}.`);
    return 2;
  }
  let total = nothing;
  for (const step of steps.filter(isChosen)) {
    const begin = Date.now();
    const { tally, output } = await step.run();
    total = add(total, tally);
    const seconds = ((Date.now() - begin) / 1000).toFixed(1);
    console.log(
      `${tally.failed === 0 ? ' ok ' : 'FAIL'}  ${step.name.padEnd(28)} ${seconds.padStart(6)} s   ${formatTally(tally)}`,
    );
    if (tally.failed > 0) console.log(`\n${output.trim()}\n`);
  }
  if (total.skippedForShared > 0) {
    console.log(`\nSkipped because ../shared is not there: ${total.skippedForShared}.`);
  }
  if (total.secondTries.length > 0) {
    console.log(`\nPassed at the second try only: ${total.secondTries.length}.`);
    for (const name of total.secondTries) console.log(`  ${name}`);
  }
  console.log(`\n${formatTally(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

process.exitCode = await run();
