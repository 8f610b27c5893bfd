/** Keys by which reference managers and LaTeX name a source: `lindqvist2019harbour`. Plain ASCII, made from the source alone, made unique in a list. */
import type { CitationSource } from '../citation-types';
import { toCitedDate } from '../dates';
import { functionWords } from '../../text/common-words';

/** One key for each source, in the same order; those that would be the same get a number. */
export function toCitationKeys(sources: readonly CitationSource[]): readonly string[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const stem = toCitationKey(source);
    let key = stem;
    for (let number = 2; taken.has(key); number += 1) key = `${stem}-${number}`;
    taken.add(key);
    return key;
  });
}

function toCitationKey({ id, authors, published, title }: CitationSource): string {
  const [first] = authors;
  const author =
    first === undefined ? '' : first.kind === 'group' ? (first.name.split(' ').at(-1) ?? '') : first.family;
  const year = /\d+/.exec(toCitedDate(published)?.year ?? '')?.[0] ?? '';
  const word =
    title.split(/[^\p{L}\p{N}]+/u).find((one) => toAscii(one).length > 2 && !functionWords.has(one.toLowerCase())) ??
    '';
  return toAscii(author) + year + toAscii(word) || `source${toAscii(id)}`;
}

function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
