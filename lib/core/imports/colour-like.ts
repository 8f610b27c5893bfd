/** The one of the reader's colours that another tool's colour looks most like. */
import type { HighlightColour } from '../notes/rows';

const named: ReadonlyMap<string, HighlightColour> = new Map([
  ['yellow', 'claim'],
  ['green', 'evidence'],
  ['blue', 'quote'],
  ['purple', 'question'],
  ['pink', 'doubt'],
  ['orange', 'doubt'],
  ['red', 'doubt'],
]);

/** Hues in degrees, each the end of a stretch of the circle that begins where the one before ends. */
const hues: readonly (readonly [until: number, colour: HighlightColour])[] = [
  [40, 'doubt'],
  [75, 'claim'],
  [170, 'evidence'],
  [250, 'quote'],
  [315, 'question'],
  [360, 'doubt'],
];

/** For a name or `#rrggbb`; null for greys and what is no colour. */
export function colourLike(text: string | undefined): HighlightColour | null {
  const plain = text?.trim().toLowerCase() ?? '';
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(plain);
  if (match === null) return named.get(plain) ?? null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((digits) => Number.parseInt(digits, 16));
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span < 16) return null;
  const sixth =
    most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
  const hue = (sixth * 60 + 360) % 360;
  return hues.find(([until]) => hue < until)?.[1] ?? null;
}
