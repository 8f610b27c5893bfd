/** What is wrong in a hand-written source file, as a value that says where. */

/** One thing to mend. `left-out`: the entity or line is not in the pack. `wrong`: it is, and must not stay. `doubt`: a maintainer should look. */
export interface SourceProblem {
  readonly severity: 'left-out' | 'wrong' | 'doubt';
  readonly file: string;
  /** The entity's id as written, or null when the file itself is meant. */
  readonly id: string | null;
  /** Where in the entity: "events.2.date"; empty for all of it. */
  readonly path: string;
  readonly text: string;
}

/** The problem as one line: "east-asia.json › kim-jong-un › events.2.date: not an EDTF date". */
export function formatSourceProblem(problem: SourceProblem): string {
  const place = [problem.file, problem.id, problem.path].filter((part) => part !== null && part !== '');
  return `${place.join(' › ')}: ${problem.text}`;
}
