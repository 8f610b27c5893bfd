/** A note's tags as they stand in a line. */
import { trusted } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { toVaultTags } from '../blocks/properties';

/** "#deterrence #media"; null for none. The form of a vault's tag leaves nothing that could be other syntax. */
export function toTagLine(tags: readonly string[]): Markdown | null {
  const line = toVaultTags(tags)
    .map((tag) => `#${tag}`)
    .join(' ');
  return line === '' ? null : trusted(line);
}
