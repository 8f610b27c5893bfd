/** `pack verify FILE`: checksums, order, and every profile and record read once. */
import { formatPackProblem } from '@/lib/knowledge/pack-problem';
import { verifyPackNow } from '@/lib/knowledge/verify-pack';
import { readBytes } from './open-file';
import { formatBytes, style } from './terminal';

/** What the program says, and whether the file is sound. */
export async function verify(file: string): Promise<{ readonly text: string; readonly sound: boolean }> {
  const bytes = await readBytes(file);
  const problems = verifyPackNow(bytes, file);
  if (problems.length === 0)
    return { text: `${file}: ${style('green', 'sound')} (${formatBytes(bytes.length)})`, sound: true };
  return { text: problems.map((problem) => style('red', formatPackProblem(problem))).join('\n'), sound: false };
}
