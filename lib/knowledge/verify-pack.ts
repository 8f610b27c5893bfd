/**
 * Verifies a pack file whole: checksums, order, and that every profile and record can be decoded. Opening checks only what keeps a reader
 * safe; this is run when a file comes in. A generator that yields between slices, so that the caller paces, shows progress and cancels.
 */
import { crc32 } from './crc32';
import { sectionNames } from './format';
import type { HashTable } from './hash-table';
import { createRefuser } from './pack-problem';
import type { PackOutcome, PackProblem } from './pack-problem';
import { readPack } from './read-pack';
import type { Pack } from './read-pack';
import { readArrays } from './read-arrays';
import { readSections } from './read-sections';
import { spellingFingerprint } from './spelling';

/** How far it is: 0–1. */
export type Progress = number;

/** Bytes or records between two yields: some milliseconds of work. */
const sliceBytes = 4 << 20;
const sliceRecords = 512;

/** Problems told at most; more of them say nothing new. */
const maxProblems = 100;

/** Every problem of the file; an empty list vouches for it. */
export function* verifyPack(bytes: Uint8Array, file: string): Generator<Progress, readonly PackProblem[]> {
  const opened = readPack(bytes, file);
  if (opened.kind === 'refused') return [opened.problem];
  const problems = yield* verifyChecksums(bytes, file);
  problems.push(...verifyOrder(bytes, file), ...verifySpelling(opened.value));
  yield* verifyRecords(opened.value, problems);
  return problems.slice(0, maxProblems);
}

/** Verifies without a pause: for programs and tests. */
export function verifyPackNow(bytes: Uint8Array, file: string): readonly PackProblem[] {
  const work = verifyPack(bytes, file);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function* verifyChecksums(bytes: Uint8Array, file: string): Generator<Progress, PackProblem[]> {
  const header = readSections(bytes, bytes.length, file);
  if (header.kind === 'refused') return [header.problem];
  const problems: PackProblem[] = [];
  for (const name of sectionNames) {
    const { offset, length, checksum } = header.value.sections[name];
    let found = 0;
    for (let at = 0; at < length; at += sliceBytes) {
      found = crc32(bytes.subarray(offset + at, offset + Math.min(length, at + sliceBytes)), found);
      yield (0.5 * (offset + at)) / bytes.length;
    }
    if (found !== checksum)
      problems.push(createRefuser(file)('damaged', offset, `section ${name} has a wrong checksum`).problem);
  }
  return problems;
}

/** Old rules do no harm: names that changed are not found. Who brings the file in should know all the same. */
function verifySpelling({ info, file }: Pack): PackProblem[] {
  if (info.spelling === spellingFingerprint()) return [];
  const text = 'its names were made comparable by other rules than today’s, and some will not be found: build it again';
  return [createRefuser(file)('wrong-version', null, text).problem];
}

/** Unsorted hashes would be safe but never found. */
function verifyOrder(bytes: Uint8Array, file: string): PackProblem[] {
  const arrays = unwrap(readSections(bytes, bytes.length, file), (header) => readArrays(bytes, header, file));
  if (arrays.kind === 'refused') return [arrays.problem];
  const { names, entities, links } = arrays.value;
  return Object.entries({ names, entities, links }).flatMap(([table, hashes]) =>
    isSorted(hashes) ? [] : [createRefuser(file)('damaged', null, `the ${table} are not sorted`).problem],
  );
}

function unwrap<A, B>(outcome: PackOutcome<A>, next: (value: A) => PackOutcome<B>): PackOutcome<B> {
  return outcome.kind === 'read' ? next(outcome.value) : outcome;
}

function isSorted({ high, low }: HashTable): boolean {
  for (let at = 1; at < high.length; at++) {
    const [a, b] = [high[at - 1] ?? 0, high[at] ?? 0];
    if (a > b || (a === b && (low[at - 1] ?? 0) >= (low[at] ?? 0))) return false;
  }
  return true;
}

function* verifyRecords(pack: Pack, problems: PackProblem[]): Generator<Progress, void> {
  const { entities } = pack.info.counts;
  let count = 0;
  for (const id of pack.ids()) {
    const profile = pack.profile(id);
    const record = pack.record(id);
    const at = pack.recordSpan(id)?.start ?? null;
    if (profile === null)
      problems.push(createRefuser(pack.file)('damaged', null, `the profile of ${id} cannot be read`).problem);
    if (record === null)
      problems.push(createRefuser(pack.file)('damaged', at, `the record of ${id} cannot be read`).problem);
    if (problems.length >= maxProblems) return;
    if (++count % sliceRecords === 0) yield 0.5 + (0.5 * count) / Math.max(count, entities);
  }
  if (count !== entities) {
    const text = `the pack says ${String(entities)} entities and holds ${String(count)}`;
    problems.push(createRefuser(pack.file)('damaged', null, text).problem);
  }
}
