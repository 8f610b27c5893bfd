/** Every notice, and the strip it can be. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { Notice } from './notice';
import type { NoticeKind } from './notice';

const kinds: readonly NoticeKind[] = [
  'reload',
  'unreadable',
  'not-article',
  'private',
  'private-library',
  'closed',
  'newer',
  'no-highlights',
  'no-library',
  'no-match',
  'no-trash',
];

/** One of each. */
export const noticeExamples: ExampleSet = {
  component: 'notice',
  width: 380,
  examples: [
    ...kinds.map((kind) => ({ name: kind, view: () => <Notice kind={kind} onAction={nothing} /> })),
    { name: 'strip', view: () => <Notice kind="private" compact /> },
    { name: 'strip, right to left', view: () => <Notice kind="closed" compact onAction={nothing} />, direction: 'rtl' },
  ],
};
