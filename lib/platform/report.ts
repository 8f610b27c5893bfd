/** Reports bugs of our own to the browser's console: once each, and never a word of a page, a note or a message in them. */

/** Tells that something broke; `where` is a name of ours, such as a request's. */
export type Report = (where: string, error: unknown) => void;

/** What is known of a bug without anything a reader wrote or read. */
export interface BugReport {
  readonly where: string;
  /** The error's class, such as `TypeError`. */
  readonly name: string;
  /** Its stack without the first line: error messages may quote what they choked on. */
  readonly frames: readonly string[];
}

const framePattern = /^\s*at\s|@\S+:\d+:\d+$/;
const maxFrames = 12;

function toBugReport(where: string, error: unknown): BugReport {
  if (!(error instanceof Error)) return { where, name: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => framePattern.test(line));
  return { where, name: error.name, frames: frames.slice(0, maxFrames).map((line) => line.trim()) };
}

/** Makes a reporter that writes each bug once as long as it lives. */
export function createReporter(write: (bug: BugReport) => void): Report {
  const seen = new Set<string>();
  return (where, error) => {
    const bug = toBugReport(where, error);
    const key = `${bug.where} ${bug.name} ${bug.frames[0] ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    write(bug);
  };
}

/** Writes a bug to the extension's own console. Never used in content scripts: their console is the page's. */
export function writeToConsole(bug: BugReport): void {
  // eslint-disable-next-line no-console -- this is the one place where our own bugs become visible
  console.error(`Backstory: ${bug.name} in ${bug.where}`, bug.frames.join('\n'));
}
