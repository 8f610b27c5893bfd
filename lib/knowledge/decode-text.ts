/** Turns slices of a pack into strings and values. Damage gives null, never an exception. */

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Up to this length, plain ASCII is put together faster than the decoder is called. */
const shortText = 32;

/** The UTF-8 text between two offsets, or null when it is none. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start <= shortText) {
    let text = '';
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0x80;
      if (byte >= 0x80) break;
      text += String.fromCharCode(byte);
    }
    if (at === end) return text;
  }
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
}

/** The JSON value between two offsets; undefined when there is none, which JSON cannot say. */
export function decodeJson(bytes: Uint8Array, start: number, end: number): unknown {
  const text = decodeText(bytes, start, end);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
