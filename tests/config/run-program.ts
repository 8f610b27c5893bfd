/** Runs one of the installed tools and keeps what it printed, so that a run which succeeds stays quiet. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryFolder } from '../support/repository';

export interface ProgramRun {
  /** Null when it was stopped because it took too long or a signal ended it. */
  readonly exitCode: number | null;
  readonly output: string;
}

const onWindows = process.platform === 'win32';

/** The command of a package in node_modules. */
export function toolPath(name: string): string {
  return join(repositoryFolder, 'node_modules', '.bin', onWindows ? `${name}.cmd` : name);
}

/** Ends a program with all that it started, browsers among them. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(onWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Runs a program in the repository's folder without input, and stops it after the limit. */
export function runProgram(
  command: string,
  args: readonly string[],
  limitMs: number,
  env: NodeJS.ProcessEnv = {},
): Promise<ProgramRun> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: repositoryFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: onWindows,
      detached: !onWindows,
      // Colours are noise in a log, and Vite's advice on how it will load its settings one day would hide what failed.
      env: { ...process.env, NO_COLOR: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
    });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      output += `\nStopped after ${limitMs / 60_000} minutes.\n`;
      stop(child.pid);
    }, limitMs);
    const interrupt = (): void => {
      stop(child.pid);
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    const finish = (exitCode: number | null): void => {
      clearTimeout(timer);
      process.removeListener('SIGINT', interrupt);
      done({ exitCode: late ? null : exitCode, output });
    };
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(null);
    });
    child.once('close', finish);
  });
}
