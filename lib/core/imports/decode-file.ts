/** Text from the bytes of a file whose encoding nobody told. */
import { encodingOf } from '../backup/line-splitter';

/** UTF-8 or UTF-16 by its mark; else UTF-8 where it is valid, and Western European as old programs for Windows write it where it is not. */
export function decodeFile(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
