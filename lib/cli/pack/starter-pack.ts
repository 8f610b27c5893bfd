/** Makes the bundled pack from the source files of a folder. It runs in Node: in the programs, the tests and, through `build-starter`, the extension build. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDates } from '@/lib/core/dates/day-range';
import { parseEdtf, printEdtf } from '@/lib/core/dates/edtf';
import type { PackTitle } from '@/lib/knowledge/format';
import { fromSource } from '@/lib/knowledge/from-source';
import type { SourceRecords } from '@/lib/knowledge/from-source';
import type { SourceInput } from '@/lib/knowledge/parse-source';
import type { SourceProblem } from '@/lib/knowledge/source-problem';
import { writePack } from '@/lib/knowledge/write-pack';

/** The source files of a folder as JSON and as records. */
export interface StarterSource extends SourceRecords {
  readonly inputs: readonly SourceInput[];
  /** Files that are no JSON. */
  readonly unreadable: readonly SourceProblem[];
}

/** Reads the source files of a folder and turns them into records. */
export async function readStarterSource(folder: string): Promise<StarterSource> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const inputs: SourceInput[] = [];
  const unreadable: SourceProblem[] = [];
  for (const file of names) {
    const text = await readFile(join(folder, file), 'utf8');
    try {
      inputs.push({ file, value: JSON.parse(text) as unknown });
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not JSON';
      unreadable.push({ severity: 'left-out', file, id: null, path: '', text: reason });
    }
  }
  return { inputs, unreadable, ...fromSource(inputs) };
}

/** The starter pack's bytes. What is wrong in the sources is left out here and an error in `npm run pack -- check`. */
export async function makeStarterPack(folder: string): Promise<Uint8Array> {
  const { records } = await readStarterSource(folder);
  return writePack(records, starterTitle(records.map(({ asOf }) => asOf))).bytes;
}

/** What the starter pack says about itself; its date is the latest of its files. */
export function starterTitle(dates: readonly string[]): PackTitle {
  const known = dates.flatMap((text) => parseEdtf(text) ?? []);
  const latest = known.reduce<(typeof known)[number] | null>(
    (best, date) => (best === null || compareDates(date, best) > 0 ? date : best),
    null,
  );
  return {
    name: 'Backstory starter pack',
    language: 'en',
    asOf: latest === null ? '..' : printEdtf(latest),
    licence: 'MIT',
    sources: ['Written for Backstory; each event names where it can be checked.'],
  };
}
