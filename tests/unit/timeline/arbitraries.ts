/** Generators of events for the property tests of timelines. */
import * as fc from 'fast-check';
import { entityEventKinds } from '@/lib/core/entities/record';
import type { EntityEvent } from '@/lib/core/entities/record';
import { edtfText } from '../dates/arbitraries';

const words = [
  'summit',
  'treaty',
  'Seoul',
  'Pyongyang',
  'talks',
  'vote',
  'first',
  'second',
  'signs',
  'the',
  'of',
  'army',
];

/** Events whose words repeat often enough that some tell the same, a few with a date that is none. */
export const entityEvent: fc.Arbitrary<EntityEvent> = fc.record({
  date: fc.oneof({ weight: 20, arbitrary: edtfText }, { weight: 1, arbitrary: fc.constant('soon') }),
  kind: fc.constantFrom(...entityEventKinds),
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(' ')),
  source: fc.constant('test'),
});
