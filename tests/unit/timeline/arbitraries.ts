/** Generators of events for the property tests of timelines. */
import * as fc from 'fast-check';
import { entityEventKinds } from '@/lib/core/entities/record';
import type { EntityEvent } from '@/lib/core/entities/record';
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';
import { edtfText } from '../dates/arbitraries';
import { saidEntry } from './said-entry';

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

/** What an article may say, with few words, so that some say the same of the same date. */
export const saidEntryOf: fc.Arbitrary<ArticleEntry> = fc
  .tuple(edtfText, fc.constantFrom('talks', 'a vote'))
  .map(([date, text]) => saidEntry(date, text));
