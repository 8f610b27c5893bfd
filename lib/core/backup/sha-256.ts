/** SHA-256 over bytes that come in pieces (FIPS 180-4), because the browser's own wants all of them at once. Not for secrets: it tells damage. */

/** A sum under way. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** The sum in hexadecimal; nothing can be added after it was asked for. */
  hex(): string;
}

const blockBytes = 64;

/** The first 32 bits of the fractional parts of the roots of the first primes: square roots for the start, cube roots for the rounds. */
const primes = firstPrimes(64);
const startWords = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const roundWords = Uint32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));

/** Begins a sum. */
export function createSha256(): Sha256 {
  const state = Uint32Array.from(startWords);
  const schedule = new Uint32Array(blockBytes);
  const waiting = new Uint8Array(blockBytes);
  let waitingBytes = 0;
  let totalBytes = 0;

  const update = (bytes: Uint8Array): void => {
    totalBytes += bytes.length;
    let at = 0;
    while (at < bytes.length) {
      const taken = Math.min(blockBytes - waitingBytes, bytes.length - at);
      waiting.set(bytes.subarray(at, at + taken), waitingBytes);
      waitingBytes += taken;
      at += taken;
      if (waitingBytes < blockBytes) return;
      addBlock(state, schedule, waiting);
      waitingBytes = 0;
    }
  };

  return {
    update,
    hex: () => {
      update(closing(totalBytes));
      return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

/** A one bit, zeros up to the last eight bytes of a block, and there the length in bits. */
function closing(totalBytes: number): Uint8Array {
  const zeros = (2 * blockBytes - 9 - (totalBytes % blockBytes)) % blockBytes;
  const bytes = new Uint8Array(1 + zeros + 8);
  bytes[0] = 0x80;
  new DataView(bytes.buffer).setBigUint64(1 + zeros, BigInt(totalBytes) * 8n);
  return bytes;
}

function addBlock(state: Uint32Array, schedule: Uint32Array, block: Uint8Array): void {
  expand(schedule, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < blockBytes; round += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + at(roundWords, round) + at(schedule, round)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

function expand(schedule: Uint32Array, block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, blockBytes);
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getUint32(index * 4);
  for (let index = 16; index < blockBytes; index += 1) {
    const [near, far] = [at(schedule, index - 15), at(schedule, index - 2)];
    const low = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3);
    const high = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10);
    schedule[index] = at(schedule, index - 16) + low + at(schedule, index - 7) + high;
  }
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;
const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
