/** Counts what a step of the test run found. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { sharedMark } from '../support/shared-mark';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** How many of the skipped would have run with ../shared. */
  readonly skippedForShared: number;
  /** Names of tests that passed at their second try only, each with the first line of what failed before. */
  readonly secondTries: readonly string[];
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, skippedForShared: 0, secondTries: [] };

/** A step that is one check. */
export const one = (passed: boolean): Tally => ({ ...nothing, [passed ? 'passed' : 'failed']: 1 });

/** All counts of two tallies together. */
export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    skippedForShared: a.skippedForShared + b.skippedForShared,
    secondTries: [...a.secondTries, ...b.secondTries],
  };
}

/** The last line of a run. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.optional(z.array(z.string())) }),
      ),
    }),
  ),
});

/**
 * Reads Vitest's JSON report. A file that failed before its tests could be counted, and a run that failed although no test
 * did, count as one failure each: nothing that went wrong may end as zero.
 */
export function readVitestTally(reportPath: string, exitCode: number | null): Tally {
  if (!existsSync(reportPath)) return one(false);
  const { testResults } = z.parse(reportSchema, JSON.parse(readFileSync(reportPath, 'utf8')));
  let tally = nothing;
  for (const file of testResults) {
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      tally = add(tally, one(false));
    for (const { fullName, status, failureMessages = [] } of file.assertionResults) {
      if (status === 'passed' && failureMessages.length > 0)
        tally = add(tally, { ...nothing, secondTries: [`${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`] });
      if (status === 'passed' || status === 'failed') tally = add(tally, one(status === 'passed'));
      else tally = add(tally, { ...nothing, skipped: 1, skippedForShared: fullName.includes(sharedMark) ? 1 : 0 });
    }
  }
  return exitCode !== 0 && tally.failed === 0 ? add(tally, one(false)) : tally;
}
