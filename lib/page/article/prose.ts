/** How much running text a block holds: the one quantity by which articles are told from what surrounds them. */
import type { ReadBlock } from '@/lib/page/text/text-builder';

/** A character of a script without spaces says about as much as this many letters. */
const DENSE_SCRIPT_WEIGHT = 2.5;
/** Thai, Lao, Burmese, Khmer, Japanese and Chinese by their places in Unicode: asking for scripts by name costs ten times as much. */
const denseScript = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const sentenceEnd = /[.!?…。！？؟।:;][\p{Pf}\p{Pe}"'”’]*$/u;

/** Length in letters, with dense scripts weighed up. */
export function weighLength(text: string): number {
  return text.length + (text.match(denseScript)?.length ?? 0) * (DENSE_SCRIPT_WEIGHT - 1);
}

/** Whether the text ends as a sentence ends. */
export function endsAsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Share of a block's characters that are links, 0–1. */
export function linkShare(block: Pick<ReadBlock, 'start' | 'end' | 'linkLength'>): number {
  return block.end === block.start ? 0 : block.linkLength / (block.end - block.start);
}

/** Weight of a block's running text: 0 for headings, menus, labels and lines of links. */
export function proseWeight(block: ReadBlock, text: string): number {
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  const share = linkShare(block);
  if (share > 0.5) return 0;
  const length = weighLength(text);
  const isSentence = length >= 40 && endsAsSentence(text);
  return isSentence || length >= 120 ? length * (1 - share) : 0;
}
