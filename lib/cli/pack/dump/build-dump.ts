/** `pack build` for Wikidata dumps: two passes over the lines, then the file. Stopped at any moment, the same command goes on. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EntityKind } from '@/lib/core/entities/record';
import type { PackTitle } from '@/lib/knowledge/format';
import { labelRowSchema, namedItems, reducedRowSchema } from '@/lib/knowledge/wikidata/reduced-rows';
import type { ProgressOutput } from './progress';
import { createLabelPass, createReducePass } from './passes';
import { readRows } from './read-rows';
import { runPass } from './run-pass';
import type { PassSetting } from './run-pass';
import { defaultKinds, surveyRows } from './survey-rows';
import type { RowSurvey } from './survey-rows';
import { openWorkFolder } from './work-folder';
import type { WorkFolder, WorkState } from './work-folder';
import { writeDumpPack } from './write-dump-pack';
import type { WrittenDump } from './write-dump-pack';

/** What is built from what. */
export interface DumpBuild {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly minSitelinks: number;
  /** Null for the default. */
  readonly kinds: readonly EntityKind[] | null;
  /** EDTF, or null for the day of the latest edit in the dump. */
  readonly asOf: string | null;
}

/** What the build runs with. */
export interface BuildSurroundings {
  readonly signal: AbortSignal;
  readonly output: ProgressOutput;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type BuildOutcome =
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'built';
      readonly written: WrittenDump;
      readonly state: WorkState;
      readonly survey: RowSurvey;
      readonly readSeconds: number;
      readonly readBytes: number;
    };

/** Builds the pack, or goes on with it. */
export async function buildDump(build: DumpBuild, { signal, output, now }: BuildSurroundings): Promise<BuildOutcome> {
  const inputs = await Promise.all(build.inputs.map(async (path) => ({ path, bytes: (await stat(path)).size })));
  const folder = await openWorkFolder(`${build.out}.work`, await keyOf(build));
  if (folder.resumed) output.write(`Going on from ${build.out}.work\n`);
  const totalBytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  const setting: PassSetting = { inputs, totalBytes, folder, signal, output, now };
  const startedAt = now();
  try {
    if (!(await readAll(build, setting))) return { kind: 'stopped' };
    const readSeconds = (now() - startedAt) / 1000;
    const survey = await surveyRows(folder, {
      languages: build.languages,
      kinds: build.kinds ?? defaultKinds,
      asOf: build.asOf,
      fallbackDate: await latestChange(build.inputs),
    });
    const written = await writeDumpPack(folder, survey, titleOf(build, survey.asOf), build.languages, build.out);
    await folder.remove();
    return { kind: 'built', written, state: folder.state, survey, readSeconds, readBytes: totalBytes };
  } finally {
    await folder.close();
  }
}

/** Both passes; false when stopped. */
async function readAll(build: DumpBuild, setting: PassSetting): Promise<boolean> {
  const { folder } = setting;
  const { state } = folder;
  const next = async (pass: WorkState['pass']): Promise<void> => {
    Object.assign(state, { pass, input: 0, line: 0 });
    await folder.save();
  };
  if (state.pass === 'reduce') {
    if (!(await runPass(createReducePass(folder, build), setting))) return false;
    await next('labels');
  }
  if (state.pass === 'labels') {
    const needed = await findNeeded(folder);
    if (needed.size > 0 && !(await runPass(createLabelPass(folder, needed, build.languages), setting))) return false;
    await next('write');
  }
  return true;
}

/** Items that kept ones point to and whose name is not known yet. */
async function findNeeded(folder: WorkFolder): Promise<Set<string>> {
  const needed = new Set<string>();
  const named = new Set<string>();
  for await (const row of readRows(folder.rowsPath, reducedRowSchema)) {
    for (const item of namedItems(row)) needed.add(item);
    if (row.row === 'entity') named.add(row.entity.id);
  }
  for await (const { id } of readRows(folder.labelsPath, labelRowSchema)) named.add(id);
  for (const id of named) needed.delete(id);
  return needed;
}

async function keyOf({ inputs, languages, minSitelinks }: DumpBuild): Promise<string> {
  const files = await Promise.all(
    inputs.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return [resolve(path), size, mtimeMs];
    }),
  );
  return JSON.stringify({ files, languages, minSitelinks });
}

async function latestChange(paths: readonly string[]): Promise<string> {
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtime.toISOString().slice(0, 10)));
  return times.reduce((latest, time) => (time > latest ? time : latest), '0000');
}

function titleOf({ name, languages }: DumpBuild, asOf: string): PackTitle {
  return {
    name,
    language: languages[0] ?? 'en',
    asOf,
    licence: 'CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/)',
    sources: [`Wikidata (https://www.wikidata.org), dump of ${asOf}`],
  };
}
