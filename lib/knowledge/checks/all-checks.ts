/** The checks of the hand-written sources, in the order in which the report tells them. A new check is a file of its own and a line here. */
import { asOfDate } from './as-of';
import { bareSurnames } from './bare-surnames';
import type { Check } from './check';
import { capitals, heads } from './countries';
import { dateOrder } from './date-order';
import { description } from './description';
import { opinion } from './opinion';
import { ordinaryWords } from './ordinary-words';
import type { ReviewedLists } from './reviewed-lists';
import { sharedNames } from './shared-names';
import { successors } from './successors';
import { toldOnce } from './told-once';
import { unique } from './unique';

/** All checks; those about names know what was reviewed. */
export function allChecks({ names }: ReviewedLists): readonly Check[] {
  return [
    dateOrder,
    asOfDate,
    successors,
    capitals,
    heads,
    unique,
    sharedNames(names),
    ordinaryWords(names),
    bareSurnames,
    toldOnce,
    opinion,
    description,
  ];
}
