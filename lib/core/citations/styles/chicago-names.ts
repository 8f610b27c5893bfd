/** Names as both systems of the Chicago Manual of Style, 17th edition, print them: 14.73–14.84 and 15.29. The 18th lists six authors, and of more the first three. */
import type { NameRules } from '../names/print-names';

const list: NameRules = {
  order: 'first-family-first',
  given: 'full',
  betweenInitials: ' ',
  and: 'and',
  commaBeforeAnd: 'always',
  // 14.76: up to ten authors are listed; of more the first seven.
  etAl: { from: 11, keep: 7, comma: 'always' },
  dropsParticles: true,
  beforeSuffix: ' ',
};
const note: NameRules = {
  ...list,
  ...{ order: 'given-first', commaBeforeAnd: 'three', etAl: { from: 4, keep: 1 }, dropsParticles: false },
};

export const chicagoNames = { list, note, text: { ...note, order: 'family', given: 'initials' } } as const;
