/** `pack check [FOLDER]`: whether the starter pack's sources are fit to be bundled. */
import { checkSource } from '@/lib/knowledge/check-source';
import { formatSourceProblem } from '@/lib/knowledge/source-problem';
import { readStarterSource } from './starter-pack';
import { formatCount, style } from './terminal';

/** What the program says, and whether nothing must be mended; doubts alone do not fail. */
export async function check(folder: string): Promise<{ readonly text: string; readonly sound: boolean }> {
  const { inputs, records, unreadable } = await readStarterSource(folder);
  const problems = [...unreadable, ...checkSource(inputs)];
  const doubts = problems.filter(({ severity }) => severity === 'doubt');
  const errors = problems.filter(({ severity }) => severity !== 'doubt');
  const events = records.reduce((sum, record) => sum + record.events.length, 0);
  const lines = [
    ...doubts.map((problem) => `${style('yellow', 'look at')} ${formatSourceProblem(problem)}`),
    ...errors.map((problem) => `${style('red', 'mend')}    ${formatSourceProblem(problem)}`),
    `${formatCount(records.length)} entities, ${formatCount(events)} events in ${formatCount(inputs.length)} files: ` +
      `${formatCount(errors.length)} to mend, ${formatCount(doubts.length)} to look at`,
  ];
  return { text: lines.join('\n'), sound: errors.length === 0 };
}
