import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add, formatTally, nothing, one, readVitestTally } from '../../config/tally';
import { sharedMark } from '../../support/shared-mark';

describe('the count of a test run', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-tally-'));
    path = join(folder, 'report.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (...files: { status: string; tests: [string, string, ...string[]][] }[]): void => {
    const testResults = files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map(([fullName, result, ...failureMessages]) => ({
        fullName,
        status: result,
        failureMessages,
      })),
    }));
    writeFileSync(path, JSON.stringify({ testResults }));
  };

  it('counts what passed, failed and was skipped, and for want of what', () => {
    write({
      status: 'failed',
      tests: [
        ['a', 'passed'],
        ['b', 'failed'],
        ['c', 'skipped'],
        [`d ${sharedMark} e`, 'pending'],
      ],
    });
    expect(readVitestTally(path, 1)).toEqual({ ...nothing, passed: 1, failed: 1, skipped: 2, skippedForShared: 1 });
  });

  it('names what passed at its second try only', () => {
    write({
      status: 'passed',
      tests: [
        ['a', 'passed'],
        ['b', 'passed', 'Error: Waited in vain\n    at somewhere'],
      ],
    });
    expect(readVitestTally(path, 0)).toEqual({ ...nothing, passed: 2, secondTries: ['b: Error: Waited in vain'] });
  });

  it('counts a file that broke before its first test', () => {
    write({ status: 'failed', tests: [] }, { status: 'passed', tests: [['a', 'passed']] });
    expect(readVitestTally(path, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('never ends as zero when the program failed', () => {
    write({ status: 'passed', tests: [['a', 'passed']] });
    expect(readVitestTally(path, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(readVitestTally(path, null)).toMatchObject({ failed: 1 });
    expect(readVitestTally(join(folder, 'missing.json'), 0)).toMatchObject({ failed: 1 });
  });

  it('is printed with the skipped only when there are some', () => {
    expect(formatTally(add(one(true), one(true)))).toBe('2 passed, 0 failed');
    expect(formatTally({ ...nothing, passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
