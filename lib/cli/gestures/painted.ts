/** What is painted on a page: our marks are CSS Custom Highlights, whose registry every page can read, and so can a test. */
import type { Tab } from '@/lib/cli/browsers/reader';
import type { Box } from './geometry';

/** One painted place. */
export interface PaintedPlace {
  /** The registry's name of the mark (`bs1` …). */
  readonly mark: string;
  readonly text: string;
  /** The first line of it, in the view. */
  readonly box: Box;
}

/** All that is painted on the page, in document order within each mark. */
export function listPainted(tab: Tab): Promise<PaintedPlace[]> {
  return tab.call(() => {
    const places: PaintedPlace[] = [];
    CSS.highlights.forEach((highlight, mark) => {
      if (!/^bs\d+$/.test(mark)) return;
      highlight.forEach((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const line = range.getClientRects()[0];
        if (line === undefined) return;
        const box = { x: line.x, y: line.y, width: line.width, height: line.height };
        places.push({ mark, text: range.toString(), box });
      });
    });
    return places;
  });
}

/** Brings a painted place into the middle of the view and tells where it stands then; null when it is not painted any more. */
export async function showPainted(tab: Tab, place: Pick<PaintedPlace, 'mark' | 'text'>): Promise<PaintedPlace | null> {
  await tab.call(
    (mark, text) => {
      CSS.highlights.get(mark)?.forEach((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const line = range.getClientRects()[0];
        if (line === undefined || range.toString() !== text) return;
        window.scrollBy({ top: line.y - window.innerHeight / 3, behavior: 'instant' });
      });
    },
    place.mark,
    place.text,
  );
  const painted = await listPainted(tab);
  return painted.find(({ mark, text }) => mark === place.mark && text === place.text) ?? null;
}
