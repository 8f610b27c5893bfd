/** Runs one pass over the lines of all dumps: from where the state stands to the end, with checkpoints, progress and a way to stop. */
import { UsageError } from '../open-file';
import { formatCount } from '../terminal';
import { openDump } from './open-dump';
import { parseLine } from './parse-line';
import { createProgress } from './progress';
import type { Progress, ProgressOutput } from './progress';
import { readLines } from './read-lines';
import type { Line } from './read-lines';
import type { WorkFolder, WorkState } from './work-folder';

/** What a pass is made of. */
export interface Pass {
  readonly title: string;
  /** A cheap look at a line's bytes before it is parsed: false only when it holds nothing that the pass wants. */
  mayMatter(line: Buffer): boolean;
  /** Takes an entity; returns true when the pass needs no more lines. */
  take(entity: unknown): boolean;
  /** Counts a line that was skipped unparsed. */
  skip(): void;
}

/** A dump on disk. */
export interface DumpFile {
  readonly path: string;
  readonly bytes: number;
}

/** What a pass runs with. */
export interface PassSetting {
  readonly inputs: readonly DumpFile[];
  readonly totalBytes: number;
  readonly folder: WorkFolder;
  readonly signal: AbortSignal;
  readonly output: ProgressOutput;
  readonly now: () => number;
}

/** Told of at most; all are counted. */
const maxToldDamage = 100;

/** So much work is lost at most by a crash. */
const checkpointPauseMs = 10_000;

/** Runs the pass. Returns false when it was stopped; the state then says where to go on. */
export async function runPass(pass: Pass, setting: PassSetting): Promise<boolean> {
  const { folder, inputs } = setting;
  const progress = createProgress(pass.title, setting.output, setting.now);
  for (let bytesBefore = 0, index = 0; index < inputs.length; index++) {
    const input = inputs[index];
    if (input === undefined) break;
    if (index >= folder.state.input) {
      const ended = await readDump(input.path, bytesBefore, pass, setting, progress);
      if (ended === 'stopped') return false;
      if (ended === 'enough') break;
      folder.state.input = index + 1;
      folder.state.line = 0;
    }
    bytesBefore += input.bytes;
  }
  progress.end();
  return true;
}

async function readDump(
  path: string,
  bytesBefore: number,
  pass: Pass,
  { folder, signal, totalBytes, now }: PassSetting,
  progress: Progress,
): Promise<'done' | 'stopped' | 'enough'> {
  const { state } = folder;
  const dump = await openDump(path);
  let savedAt = now();
  let done = 0;
  try {
    for await (const lines of readLines(dump.stream)) {
      for (const line of lines) {
        if (line.number <= state.line) continue;
        const enough = takeLine(line, path, pass, state);
        state.line = line.number;
        state.lines++;
        done++;
        if (enough) return 'enough';
      }
      const note = state.damagedLines === 0 ? '' : `${formatCount(state.damagedLines)} damaged lines`;
      progress.tell({ readBytes: bytesBefore + dump.readBytes(), totalBytes, done, note });
      if (now() - savedAt >= checkpointPauseMs || signal.aborted) {
        await folder.save();
        savedAt = now();
      }
      if (signal.aborted) return 'stopped';
    }
  } catch (error) {
    await folder.save();
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${path} cannot be read on from line ${formatCount(state.line + 1)}: ${reason}. What was read is kept.`,
    );
  } finally {
    dump.close();
  }
  return 'done';
}

function takeLine(line: Line, path: string, pass: Pass, state: WorkState): boolean {
  const parsed = parseLine(line.bytes, (bytes) => pass.mayMatter(bytes));
  if (parsed.kind === 'skipped') pass.skip();
  if (parsed.kind === 'damaged' && state.pass === 'reduce') {
    state.damagedLines++;
    if (state.damaged.length < maxToldDamage)
      state.damaged.push({ file: path, line: line.number, reason: parsed.reason });
  }
  if (parsed.kind !== 'entities') return false;
  // Every entity of the line is taken, also when the first was the last one needed.
  return parsed.entities.map((entity) => pass.take(entity)).some((enough) => enough);
}
