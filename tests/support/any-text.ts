/** Strings as pages and readers can really produce them: any code units, halves of surrogate pairs among them. Much cheaper than fast-check's own. */
import * as fc from 'fast-check';

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x2fff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0x3000, max: 0xffff }) },
);
const whole = fc.constantFrom('😀', '👩‍🚀', 'é', 'İ', '한', '\r\n', '\u2028');

/** A string of at most so many pieces, most of them one code unit. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 9, arbitrary: unit.map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: whole },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}
