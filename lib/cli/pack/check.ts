/** `pack check [FOLDER]`: whether the starter pack's sources are fit to be bundled. The rules are in `lib/knowledge/checks`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSource } from '@/lib/knowledge/check-source';
import { readReviewedLists } from '@/lib/knowledge/checks/reviewed-lists';
import type { ListInput, ReviewedLists } from '@/lib/knowledge/checks/reviewed-lists';
import { printCheckReport } from './check-report';
import { readStarterSource } from './starter-pack';

/** What the program says, and whether nothing must be mended; doubts alone do not fail. */
export async function check(folder: string): Promise<{ readonly text: string; readonly sound: boolean }> {
  const [source, reviewed] = await Promise.all([readStarterSource(folder), readReviewed(folder)]);
  const groups = checkSource({ ...source, problems: [...source.unreadable, ...source.problems] }, reviewed);
  const sound = groups.every(({ findings }) => findings.every(({ severity }) => severity === 'doubt'));
  return { text: printCheckReport(source, groups), sound };
}

async function readReviewed(folder: string): Promise<ReviewedLists> {
  const [names, exceptions] = await Promise.all([
    readList(folder, 'reviewed/shared-names.tsv'),
    readList(folder, 'reviewed/exceptions.tsv'),
  ]);
  return readReviewedLists({ names, exceptions });
}

/** A folder without the list has nothing reviewed. */
async function readList(folder: string, file: string): Promise<ListInput> {
  try {
    return { file, text: await readFile(join(folder, file), 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { file, text: '' };
    throw error;
  }
}
