/** Tells how far a build is: share, speed, time left. One line rewritten in a terminal, a line now and then elsewhere. */
import { formatBytes, formatCount, formatDuration } from '../terminal';

/** Where a pass stands. */
export interface Standing {
  readonly readBytes: number;
  readonly totalBytes: number;
  /** Lines or records of this run, for the speed. */
  readonly done: number;
  readonly note: string;
}

/** Where progress is told: the error output, as far as it is needed. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A teller of progress. */
export interface Progress {
  tell(standing: Standing): void;
  /** Ends the line. */
  end(): void;
}

const terminalPauseMs = 500;
const filePauseMs = 30_000;

/** Makes a teller for one pass. `now` gives milliseconds. */
export function createProgress(pass: string, output: ProgressOutput, now: () => number): Progress {
  const startedAt = now();
  let toldAt = startedAt;
  let firstBytes: number | null = null;
  let told = false;
  return {
    tell(standing) {
      firstBytes ??= standing.readBytes;
      if (now() - toldAt < (output.isTTY === true ? terminalPauseMs : filePauseMs)) return;
      toldAt = now();
      told = true;
      const seconds = (toldAt - startedAt) / 1000;
      const line = `${pass}  ${formatStanding(standing, standing.readBytes - firstBytes, seconds)}`;
      output.write(output.isTTY === true ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (told && output.isTTY === true) output.write('\n');
    },
  };
}

/** "42.0 %  3.1 MB/s  12,345 entities/s  5 min 02 s left". */
export function formatStanding(standing: Standing, bytesInRun: number, seconds: number): string {
  const share = standing.totalBytes === 0 ? 1 : standing.readBytes / standing.totalBytes;
  const bytesPerSecond = bytesInRun / Math.max(seconds, 0.001);
  const left =
    bytesPerSecond === 0 ? '' : `  ${formatDuration((standing.totalBytes - standing.readBytes) / bytesPerSecond)} left`;
  const speed = `${formatBytes(Math.round(bytesPerSecond))}/s  ${formatCount(standing.done / Math.max(seconds, 0.001))} entities/s`;
  return `${(100 * share).toFixed(1).padStart(5)} %  ${speed}${left}  ${standing.note}`;
}
