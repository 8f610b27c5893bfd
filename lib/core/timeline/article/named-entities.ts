/** Whom a part of a text names, each once. Who that is was decided by the linker. */
import type { Mention } from '../../entities/mention';
import type { TextSpan } from '../../text/span';
import type { NamedEntity } from '../article-entry';

/** What is needed of a mention. */
export type NamingMention = Pick<Mention, 'start' | 'end' | 'entityId' | 'name' | 'kind'>;

/** Asked for parts of the text in any order; the mentions must be sorted, as the linker gives them. */
export function createNamedIn(mentions: readonly NamingMention[]): (part: TextSpan) => NamedEntity[] {
  return (part) => {
    const named = new Map<string, NamedEntity>();
    for (let at = firstFrom(mentions, part.start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.end > part.end) break;
      const { start, end, entityId, name, kind } = mention;
      if (!named.has(entityId)) named.set(entityId, { start, end, entityId, name, kind });
    }
    return [...named.values()];
  };
}

/** The index of the first mention that starts at or after an offset. */
function firstFrom(mentions: readonly TextSpan[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
