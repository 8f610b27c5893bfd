/** What keys mean at the end of a highlight: along the line a word, up and down a sentence. */
import type { EndStep, SpanEnd } from '@/lib/core/notes/adjust-span';

/** The step that a key asks for; null for every other key. With a modifier for bigger steps, along the line is a sentence too. */
export function toStep(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
  end: SpanEnd,
  isRightToLeft: boolean,
): EndStep | null {
  const { key } = event;
  if (event.altKey || event.metaKey) return null;
  if (key === 'ArrowUp' || key === 'PageUp') return { end, unit: 'sentence', direction: 'backwards' };
  if (key === 'ArrowDown' || key === 'PageDown') return { end, unit: 'sentence', direction: 'forwards' };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const isForwards = (key === 'ArrowRight') !== isRightToLeft;
  return { end, unit: event.ctrlKey ? 'sentence' : 'word', direction: isForwards ? 'forwards' : 'backwards' };
}
