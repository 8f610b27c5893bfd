/** The lists of what somebody looked at and found right, with the reason: tab-separated, one line each. It judges no reason but asks for one. */
import { nameWords } from '@/lib/core/text/normalise';
import type { Finding } from './check';

/** A file as it was read. */
export interface ListInput {
  readonly file: string;
  readonly text: string;
}

/** A line of a reviewed list. */
export interface ReviewedLine {
  readonly file: string;
  /** What the line is about: a name in its comparable form, or the name of a check. */
  readonly subject: string;
  /** The records it vouches for. */
  readonly ids: readonly string[];
  readonly reason: string;
}

/** What is reviewed, and the lines that are none. */
export interface ReviewedLists {
  readonly names: readonly ReviewedLine[];
  readonly exceptions: readonly ReviewedLine[];
  readonly problems: readonly Finding[];
}

/**
 * Reads the reviewed names (alias, ids, reason) and the exceptions to checks (check, id, reason); several ids are separated by spaces. Lines
 * that begin with # are remarks.
 */
export function readReviewedLists(inputs: { names: ListInput; exceptions: ListInput }): ReviewedLists {
  const names = readLines(inputs.names);
  const exceptions = readLines(inputs.exceptions);
  return {
    names: names.lines.map((line) => ({ ...line, subject: nameKey(line.subject) })),
    exceptions: exceptions.lines,
    problems: [...names.problems, ...exceptions.problems],
  };
}

/** The form in which names are compared. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

function readLines({ file, text }: ListInput): { lines: ReviewedLine[]; problems: Finding[] } {
  const lines: ReviewedLine[] = [];
  const problems: Finding[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    if (written.trim() === '' || written.startsWith('#')) return;
    const [subject = '', ids = '', reason = ''] = written.split('\t').map((part) => part.trim());
    if (subject === '' || ids === '' || reason === '' || reason === unwrittenReason)
      problems.push({
        severity: 'wrong',
        file,
        id: null,
        path: `line ${index + 1}`,
        text: 'needs three columns and a reason',
      });
    else lines.push({ file, subject, ids: ids.split(/[\s,]+/), reason });
  });
  return { lines, problems };
}

/** Stands where the maintainer is to write why the names may stay. */
const unwrittenReason = 'WHY?';

/** A line for a reviewed list that lacks nothing but its reason. */
export function toReviewedLine(subject: string, ids: readonly string[]): string {
  return [subject, ids.join(' '), unwrittenReason].join('\t');
}
