/** Makes the bundled pack from the source files of a folder. It runs in Node: in the programs, the tests and, through `build-starter`, the extension build. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDates } from '@/lib/core/dates/day-range';
import { parseEdtf, printEdtf } from '@/lib/core/dates/edtf';
import type { PackTitle } from './format';
import { fromSource } from './from-source';
import type { SourceRecords } from './from-source';
import type { SourceInput } from './parse-source';
import type { SourceProblem } from './source-problem';
import { writePack } from './write-pack';

/** Reads the source files of a folder and turns them into records. A file that is no JSON is a problem like any other. */
export async function readStarterSource(
  folder: string,
): Promise<SourceRecords & { readonly inputs: readonly SourceInput[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const inputs: SourceInput[] = [];
  const problems: SourceProblem[] = [];
  for (const file of names) {
    const text = await readFile(join(folder, file), 'utf8');
    try {
      inputs.push({ file, value: JSON.parse(text) as unknown });
    } catch (error) {
      problems.push({
        severity: 'left-out',
        file,
        id: null,
        path: '',
        text: error instanceof Error ? error.message : 'not JSON',
      });
    }
  }
  const { records, problems: inEntities } = fromSource(inputs);
  return { inputs, records, problems: [...problems, ...inEntities] };
}

/**
 * The starter pack's bytes.
 * @param onProblem told of everything that was left out; `npm run pack -- check` makes an error of it.
 */
export async function makeStarterPack(
  folder: string,
  onProblem: (problem: SourceProblem) => void = () => {},
): Promise<Uint8Array> {
  const { records, problems } = await readStarterSource(folder);
  problems.forEach(onProblem);
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
