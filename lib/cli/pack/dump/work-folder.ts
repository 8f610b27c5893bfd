/**
 * Where a build puts away what it has, so that it can be stopped at any moment and go on later: rows appended to files, and a state that says how
 * much of them counts. What was appended after the last state is cut off on return.
 */
import { mkdir, open, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

export const workStateSchema = z.object({
  /** Inputs and options; another key is another build. */
  key: z.string(),
  pass: z.enum(['reduce', 'labels', 'write']),
  /** Which input, and how many of its lines are done. */
  input: count,
  line: count,
  /** Bytes that count in each file. */
  rowBytes: count,
  labelBytes: count,
  lines: count,
  leftOut: z.record(z.string(), count),
  damagedLines: count,
  /** The first of them. */
  damaged: z.array(z.object({ file: z.string(), line: count, reason: z.string() })),
});
export type WorkState = z.infer<typeof workStateSchema>;

/** The folder of one build. */
export interface WorkFolder {
  readonly state: WorkState;
  /** Whether it goes on from an earlier run. */
  readonly resumed: boolean;
  readonly rowsPath: string;
  readonly labelsPath: string;
  readonly recordsPath: string;
  appendRow(row: object): void;
  appendLabel(row: object): void;
  /** Makes all that was appended, and the state as it stands, survive a crash. */
  save(): Promise<void>;
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** Opens the folder, going on from what lies there when it belongs to the same build. */
export async function openWorkFolder(path: string, key: string): Promise<WorkFolder> {
  await mkdir(path, { recursive: true });
  const statePath = join(path, 'state.json');
  const rowsPath = join(path, 'rows.jsonl');
  const labelsPath = join(path, 'labels.jsonl');
  const found = await readState(statePath, key);
  const state: WorkState = found ?? {
    key,
    pass: 'reduce',
    input: 0,
    line: 0,
    rowBytes: 0,
    labelBytes: 0,
    lines: 0,
    leftOut: {},
    damagedLines: 0,
    damaged: [],
  };
  const rows = await openAppend(rowsPath, state.rowBytes);
  const labels = await openAppend(labelsPath, state.labelBytes);
  return {
    state,
    resumed: found !== null,
    rowsPath,
    labelsPath,
    recordsPath: join(path, 'records.bin'),
    appendRow: rows.append,
    appendLabel: labels.append,
    async save() {
      state.rowBytes += await rows.flush();
      state.labelBytes += await labels.flush();
      await writeFile(`${statePath}.part`, JSON.stringify(state));
      await rename(`${statePath}.part`, statePath);
    },
    async close() {
      await rows.close();
      await labels.close();
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function readState(path: string, key: string): Promise<WorkState | null> {
  try {
    const parsed = workStateSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success && parsed.data.key === key ? parsed.data : null;
  } catch {
    return null;
  }
}

async function openAppend(path: string, bytes: number) {
  const created: FileHandle = await open(path, 'a');
  await truncate(path, bytes);
  let waiting: string[] = [];
  return {
    append: (row: object): void => {
      waiting.push(`${JSON.stringify(row)}\n`);
    },
    /** Returns how many bytes were written. */
    async flush(): Promise<number> {
      const chunk = Buffer.from(waiting.join(''));
      waiting = [];
      if (chunk.length > 0) {
        await created.appendFile(chunk);
        await created.datasync();
      }
      return chunk.length;
    },
    close: () => created.close(),
  };
}
