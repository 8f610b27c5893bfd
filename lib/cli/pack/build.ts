/** `pack build IN… -o OUT`: from Wikidata dumps, or from a folder of hand-written sources. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { entityKinds, entityKindSchema } from '@/lib/core/entities/record';
import type { EntityKind } from '@/lib/core/entities/record';
import { makeStarterPack } from './starter-pack';
import { buildDump } from './dump/build-dump';
import type { BuildOutcome, BuildSurroundings } from './dump/build-dump';
import { UsageError } from './open-file';
import { formatBytes, formatCount, formatDuration, style } from './terminal';
import { writeAtomic } from './write-atomic';

/** The command's options as they were typed. */
export interface BuildOptions {
  readonly out: string;
  readonly name?: string | undefined;
  readonly languages?: string | undefined;
  readonly minSitelinks?: string | undefined;
  readonly kinds?: string | undefined;
  readonly asOf?: string | undefined;
}

/** With fewer articles in all languages than this, an item is seldom in the news. */
const defaultMinSitelinks = 3;

/** Builds, and tells what came out; null when it was stopped. */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  surroundings: BuildSurroundings,
): Promise<string | null> {
  const [first] = inputs;
  if (first === undefined) throw new UsageError('Name at least one dump, or a folder of source files.');
  if (inputs.some((input) => resolve(input) === resolve(options.out)))
    throw new UsageError('The output is one of the inputs.');
  if (await isFolder(first)) return buildFolder(first, options.out);
  const outcome = await buildDump(
    {
      inputs,
      out: options.out,
      name: options.name ?? 'Wikidata',
      languages: (options.languages ?? 'en').split(','),
      minSitelinks: parseNumber(options.minSitelinks ?? String(defaultMinSitelinks)),
      kinds: options.kinds === undefined ? null : parseKinds(options.kinds),
      asOf: options.asOf === undefined ? null : parseDate(options.asOf),
    },
    surroundings,
  );
  return outcome.kind === 'stopped' ? null : printOutcome(options.out, outcome);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new UsageError(`There is no ${path}.`);
  }
}

async function buildFolder(folder: string, out: string): Promise<string> {
  const bytes = await makeStarterPack(folder);
  await writeAtomic(out, [bytes]);
  return `${out}: ${formatBytes(bytes.length)} of ${folder}`;
}

function printOutcome(
  out: string,
  { written, state, survey, readSeconds, readBytes }: Extract<BuildOutcome, { kind: 'built' }>,
): string {
  const byKind = entityKinds.flatMap((kind) => {
    const count = [...survey.kinds.values()].filter((other) => other === kind).length;
    return count === 0 ? [] : [`${formatCount(count)} ${kind}`];
  });
  const leftOut = Object.entries({ ...state.leftOut, ...survey.leftOut, tooLong: written.tooLong }).filter(
    ([, count]) => count > 0,
  );
  const speed = `${formatCount(state.lines / readSeconds)} lines/s, ${formatBytes(Math.round(readBytes / readSeconds))}/s`;
  return [
    `${style('bold', out)}  ${formatBytes(written.bytes)}, as of ${survey.asOf}`,
    `  ${formatCount(written.entities)} entities, ${formatCount(written.events)} events: ${byKind.join(', ')}`,
    `  left out: ${leftOut.map(([reason, count]) => `${formatCount(count)} ${reason}`).join(', ') || 'none'}`,
    `  ${formatCount(state.lines)} lines read in two passes in ${formatDuration(readSeconds)} (${speed})`,
    `  damaged lines: ${formatCount(state.damagedLines)}`,
    ...state.damaged.map(({ file, line, reason }) => `    ${style('yellow', `${file}:${String(line)}`)} ${reason}`),
  ].join('\n');
}

function parseNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`${text} is no number of sitelinks.`);
  return value;
}

function parseKinds(text: string): EntityKind[] {
  return text.split(',').map((name) => {
    const kind = entityKindSchema.safeParse(name);
    if (!kind.success) throw new UsageError(`There is no kind ${name}: ${entityKinds.join(', ')}.`);
    return kind.data;
  });
}

function parseDate(text: string): string {
  if (parseEdtf(text) === null) throw new UsageError(`${text} is no EDTF date.`);
  return text;
}
