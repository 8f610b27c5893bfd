/** `npm run pack -- COMMAND`: makes, looks into, verifies and joins packs, and checks the starter pack's sources. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPacks } from '@/lib/knowledge/open-packs';
import { makeStarterPack } from './starter-pack';
import { formatPackProblem } from '@/lib/knowledge/pack-problem';
import { readPack } from '@/lib/knowledge/read-pack';
import type { Pack } from '@/lib/knowledge/read-pack';
import { build } from './build';
import { check } from './check';
import { coverage } from './coverage';
import { inspect } from './inspect';
import { merge } from './merge';
import { openFile, UsageError } from './open-file';
import { verify } from './verify';

const usage = `npm run pack -- COMMAND

  build IN… -o OUT         from Wikidata dumps (.json, .json.gz, .json.bz2) or a folder of source files
      --languages en,…     languages of names, the main one first
      --min-sitelinks N    leave out what has fewer Wikipedia articles (3)
      --kinds person,…     only these kinds (all but concept)
      --as-of DATE         the dump's date (the latest edit in it)
      --name NAME          what the pack is called
      Stopped with Ctrl-C, the same command goes on.
  inspect FILE [NAME|ID]   what a pack is, or what it knows of a name, id, title or Wikidata id
  verify FILE              checksums, order, every record
  merge A B… -o OUT        several packs as one; A leads
  check [FOLDER]           the starter pack's sources
  coverage [-p PACK…] FILE…  names of an article that the packs (the starter pack) know and miss`;

const starterFolder = fileURLToPath(new URL('../../../assets/packs/starter', import.meta.url));

const options = {
  output: { type: 'string', short: 'o' },
  pack: { type: 'string', short: 'p', multiple: true },
  languages: { type: 'string' },
  'min-sitelinks': { type: 'string' },
  kinds: { type: 'string' },
  'as-of': { type: 'string' },
  name: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const exitCodes = { done: 0, failed: 1, usage: 2, stopped: 130 } as const;

/** What a run says, and how it ends. */
interface Outcome {
  readonly text: string;
  readonly code: number;
}

type Values = ReturnType<typeof readArguments>['values'];

async function run(command: string | undefined, names: readonly string[], values: Values): Promise<Outcome> {
  const done = (text: string): Outcome => ({ text, code: exitCodes.done });
  const judged = ({ text, sound }: { text: string; sound: boolean }): Outcome => ({
    text,
    code: sound ? exitCodes.done : exitCodes.failed,
  });
  const [first = '', second] = names;
  if (names.length === 0 && command !== 'check')
    return { text: usage, code: command === undefined || values.help === true ? exitCodes.done : exitCodes.usage };
  switch (command) {
    case 'build':
      return runBuild(names, values);
    case 'inspect':
      return done(await inspect(first, names.slice(1).join(' ') || (second ?? null)));
    case 'verify':
      return judged(await verify(first));
    case 'merge':
      return done(await merge(names, getOutput(values)));
    case 'check':
      return judged(await check(names[0] ?? starterFolder));
    case 'coverage':
      return done(await coverage(names, await openLexicon(values.pack ?? [])));
    default:
      return { text: usage, code: exitCodes.usage };
  }
}

async function runBuild(inputs: readonly string[], values: Values): Promise<Outcome> {
  const stopping = new AbortController();
  process.once('SIGINT', () => {
    stopping.abort();
  });
  const buildOptions = {
    out: getOutput(values),
    name: values.name,
    languages: values.languages,
    minSitelinks: values['min-sitelinks'],
    kinds: values.kinds,
    asOf: values['as-of'],
  };
  const text = await build(inputs, buildOptions, {
    signal: stopping.signal,
    output: process.stderr,
    now: () => Date.now(),
  });
  if (text !== null) return { text, code: exitCodes.done };
  return { text: 'Stopped. The same command goes on from here.', code: exitCodes.stopped };
}

function getOutput({ output }: Values): string {
  if (output === undefined) throw new UsageError('Say where to write: -o FILE.');
  return output;
}

async function openLexicon(files: readonly string[]) {
  const packs: Pack[] = files.length === 0 ? [await openStarter()] : await Promise.all(files.map(openFile));
  return openPacks(packs.map((index) => ({ rank: 'imported', index, readRecord: (id) => index.record(id) })));
}

async function openStarter(): Promise<Pack> {
  const outcome = readPack(await makeStarterPack(starterFolder), 'starter.pack');
  if (outcome.kind === 'refused') throw new Error(formatPackProblem(outcome.problem));
  return outcome.value;
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

try {
  const { positionals, values } = readArguments();
  const { text, code } = await run(positionals[0], positionals.slice(1), values);
  (code === exitCodes.usage ? process.stderr : process.stdout).write(`${text}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.usage;
}
