/** What can be wrong with a pack file, as a value that names the file and the place. */

/**
 * `not-a-pack`: other magic. `wrong-version`: made for another version of this program. `truncated`: shorter than it says.
 * `damaged`: a checksum, an offset, a count or a text is wrong. `unreadable`: the file could not be read at all.
 */
export interface PackProblem {
  readonly kind: 'not-a-pack' | 'wrong-version' | 'truncated' | 'damaged' | 'unreadable';
  readonly file: string;
  /** Byte offset in the file, or null when no place can be named. */
  readonly offset: number | null;
  /** A plain phrase for maintainers: "section nameLow ends outside the file". */
  readonly text: string;
}

/** Either a value, or the reason why there is none. */
export type PackOutcome<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly problem: PackProblem };

/** The problem as one line: "news.pack: damaged at byte 1,024: …". */
export function formatPackProblem(problem: PackProblem): string {
  const words = {
    'not-a-pack': 'not a pack',
    'wrong-version': 'another version',
    truncated: 'cut short',
    damaged: 'damaged',
    unreadable: 'cannot be read',
  };
  const place = problem.offset === null ? '' : ` at byte ${problem.offset.toLocaleString('en')}`;
  return `${problem.file}: ${words[problem.kind]}${place}: ${problem.text}`;
}

/** Makes the refusals of one file. */
export function createRefuser(file: string) {
  return (
    kind: PackProblem['kind'],
    offset: number | null,
    text: string,
  ): { kind: 'refused'; problem: PackProblem } => ({
    kind: 'refused',
    problem: { kind, file, offset, text },
  });
}
