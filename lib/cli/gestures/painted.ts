/** What is painted on a page: our marks are CSS Custom Highlights, whose registry every page can read, and so can a test. */
import type { Tab } from '@/lib/cli/browsers/reader';
import { highlightColours } from '@/lib/core/notes/rows';
import type { Box } from './geometry';

/** What the names `bs1` … stand for, in their order; a second round of the same is for dark pages. */
const layers = [...highlightColours, 'mention', 'active', 'flash'] as const;
export type PaintedLayer = (typeof layers)[number];

/** One painted place. */
export interface PaintedPlace {
  /** The registry's name of the mark. */
  readonly mark: string;
  readonly layer: PaintedLayer;
  /** The words as they are read: white space is one space, soft hyphens are none. */
  readonly text: string;
  /** The first line of it, in the view. */
  readonly box: Box;
}

/** All that is painted on the page, in the order in which it was painted; of one layer when one is named. */
export async function listPainted(tab: Tab, layer: PaintedLayer | null = null): Promise<PaintedPlace[]> {
  const places = await tab.call(() => {
    const found: { mark: string; text: string; box: Box }[] = [];
    CSS.highlights.forEach((highlight, mark) => {
      if (!/^bs\d+$/.test(mark)) return;
      highlight.forEach((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const line = range.getClientRects()[0];
        if (line === undefined) return;
        const box = { x: line.x, y: line.y, width: line.width, height: line.height };
        const text = range.toString().replaceAll('\u00ad', '').replace(/\s+/g, ' ');
        found.push({ mark, text, box });
      });
    });
    return found;
  });
  return places
    .map((place) => ({ ...place, layer: layers[(Number(place.mark.slice(2)) - 1) % layers.length] ?? 'mention' }))
    .filter((place) => layer === null || place.layer === layer);
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
        if (line === undefined || range.toString().replaceAll('\u00ad', '').replace(/\s+/g, ' ') !== text) return;
        window.scrollBy({ top: line.y - window.innerHeight / 3, behavior: 'instant' });
      });
    },
    place.mark,
    place.text,
  );
  const painted = await listPainted(tab);
  return painted.find(({ mark, text }) => mark === place.mark && text === place.text) ?? null;
}
