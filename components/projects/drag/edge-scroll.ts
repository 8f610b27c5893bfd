/** Scrolls the window while something is carried near its upper or lower edge. */

/** How near, in px. */
const edgePx = 72;
/** The most for one frame, in px; at the edge itself. */
const fastestPx = 22;

/**
 * Tells the scroller where the pointer is; it goes on by itself, and tells back after each step, until the pointer leaves the edge or
 * the signal ends it.
 */
export function createEdgeScroll(
  scrolled: (x: number, y: number) => void,
  signal: AbortSignal,
): (x: number, y: number) => void {
  let pointer = { x: 0, y: 0 };
  let frame: number | null = null;
  const step = (): void => {
    frame = null;
    const speed = speedAt(pointer.y, innerHeight);
    if (speed === 0 || signal.aborted) return;
    scrollBy({ top: speed, behavior: 'instant' });
    scrolled(pointer.x, pointer.y);
    frame = requestAnimationFrame(step);
  };
  signal.addEventListener('abort', () => {
    if (frame !== null) cancelAnimationFrame(frame);
  });
  return (x, y) => {
    pointer = { x, y };
    frame ??= requestAnimationFrame(step);
  };
}

/** Px for a frame, negative upwards: nothing in the middle, more the nearer the edge. */
function speedAt(y: number, height: number): number {
  const above = Math.min(edgePx, edgePx - y);
  const below = Math.min(edgePx, y - (height - edgePx));
  if (above > 0) return -Math.ceil((above / edgePx) * fastestPx);
  return below > 0 ? Math.ceil((below / edgePx) * fastestPx) : 0;
}
