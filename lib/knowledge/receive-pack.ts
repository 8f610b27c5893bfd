/**
 * Checks a pack file that the reader brings, before anything of it is kept: readable, whole, every checksum right, every record there. It
 * reads the file into memory once and gives way to the page between slices; what is kept of it, and where, is for others to say.
 */
import type { PackFacts } from '@/lib/core/entities/knowledge-rows';
import { createRefuser } from './pack-problem';
import type { PackOutcome, PackProblem } from './pack-problem';
import { readPack } from './read-pack';
import { headerReadBytes, readSections } from './read-sections';
import { verifyPack } from './verify-pack';

/** A file as browsers and Node have it. */
export interface ReceivedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** How the check is followed and stopped. */
export interface ReceiveOptions {
  readonly signal: AbortSignal;
  /** Hears how far it is, 0–1. */
  readonly progressed: (share: number) => void;
}

/** What the check comes to: what the pack says of itself, the first problem, or nothing when it was stopped. */
export type ReceivedPack = PackOutcome<PackFacts> | { readonly kind: 'stopped' };

/** The time between two breaths of the page. */
const sliceMs = 12;

/** Reading takes about a third of the time, checking the rest. */
const readingShare = 0.3;

/** Checks the file. Never throws for what is wrong with a file. */
export async function receivePack(file: ReceivedFile, { signal, progressed }: ReceiveOptions): Promise<ReceivedPack> {
  try {
    // A film picked by mistake is refused by its first bytes, not after it was read whole.
    const head = new Uint8Array(await file.blob.slice(0, headerReadBytes).arrayBuffer());
    const header = readSections(head, file.blob.size, file.name);
    if (header.kind === 'refused') return header;
    const bytes = await readWhole(file.blob, signal, (share) => progressed(share * readingShare));
    if (bytes === null) return { kind: 'stopped' };
    const problems = await verify(bytes, file.name, signal, (share) =>
      progressed(readingShare + share * (1 - readingShare)),
    );
    if (problems === null) return { kind: 'stopped' };
    const [problem] = problems;
    if (problem !== undefined) return { kind: 'refused', problem };
    return await toFacts(bytes, file.name);
  } catch (error) {
    // Files that were moved or grew, disks that were pulled out, and files larger than memory end here.
    return createRefuser(file.name)('unreadable', null, error instanceof Error ? error.message : 'no reason given');
  }
}

async function readWhole(
  blob: Blob,
  signal: AbortSignal,
  progressed: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(blob.size);
  const reader = blob.stream().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    if (signal.aborted) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, at);
    at += value.length;
    progressed(at / blob.size);
  }
}

async function verify(
  bytes: Uint8Array,
  file: string,
  signal: AbortSignal,
  progressed: (share: number) => void,
): Promise<readonly PackProblem[] | null> {
  const work = verifyPack(bytes, file);
  for (;;) {
    const end = performance.now() + sliceMs;
    let step = work.next();
    while (step.done !== true && performance.now() < end) step = work.next();
    if (step.done === true) return step.value;
    progressed(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
}

async function toFacts(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<PackOutcome<PackFacts>> {
  const pack = readPack(bytes, file);
  if (pack.kind === 'refused') return pack;
  const { name, language, asOf, licence, counts } = pack.value.info;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const checksum = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const value = {
    name,
    language,
    asOf,
    licence,
    counts,
    checksum,
    sizeBytes: bytes.length,
    fileName: file.slice(-1_000),
  };
  return { kind: 'read', value };
}
