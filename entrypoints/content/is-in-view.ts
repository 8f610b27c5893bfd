/** Whether the reader sees a place without scrolling. */
import { boxOf } from '@/lib/page/overlay/range-box';

/** Whether all of a range lies in the window, up and down. */
export function isInView(range: Range): boolean {
  const { top, bottom } = boxOf(range);
  return top >= 0 && bottom <= window.innerHeight;
}
