/** Places on a page as plain values, in CSS pixels of the view. */

/** A rectangle as it crosses from the browser. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of the view. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
