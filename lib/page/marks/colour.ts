/** Reads how light a computed colour is. It is no full colour parser: what browsers compute is all it knows. */

/** A colour as far as reading needs it: lightness 0–1 as the eye sees it, and opacity 0–1. */
export interface Shade {
  readonly lightness: number;
  readonly alpha: number;
}

/** Reads a computed colour value; null for one in a form that browsers do not compute. */
export function readShade(colour: string): Shade | null {
  const match = /^([a-z]+)\(([^)]*)\)$/.exec(colour.trim());
  if (match === null) return colour.trim() === 'transparent' ? { lightness: 0, alpha: 0 } : null;
  const [, form, body] = match;
  const parts = (body ?? '')
    .replace(/^[a-z][a-z0-9-]*\s/, '')
    .split(/[\s,/]+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) =>
    part === 'none' ? 0 : part.endsWith('%') ? parseFloat(part) / 100 : parseFloat(part),
  );
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  if (form === 'rgb' || form === 'rgba') return { lightness: lightnessOf(a / 255, b / 255, c / 255), alpha };
  if (form === 'color') return { lightness: lightnessOf(a, b, c), alpha };
  if (form === 'lab' || form === 'lch') return { lightness: clamp(a > 1 ? a / 100 : a), alpha };
  // Oklab's lightness is perceptual already; 0.6 of it is about the middle of the scale above.
  if (form === 'oklab' || form === 'oklch') return { lightness: clamp(a), alpha };
  return null;
}

/** CIE lightness (0–1) of an sRGB colour: https://www.w3.org/TR/css-color-4/#color-conversion-code */
function lightnessOf(red: number, green: number, blue: number): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  const luminance = 0.2126 * linear(clamp(red)) + 0.7152 * linear(clamp(green)) + 0.0722 * linear(clamp(blue));
  return luminance <= 216 / 24_389 ? (luminance * 24_389) / 2_700 : (116 * Math.cbrt(luminance) - 16) / 100;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
