import { describe, expect, it } from 'vitest';
import { pickName } from '@/lib/cli/start/pick-passages';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import type { PageReport } from '@/lib/messages/protocol';

const text = 'The president met Odile Varn. Later the president left Kestria.';
const place = (words: string): PaintedPlace => ({
  mark: 'bs6',
  layer: 'mention',
  text: words,
  box: { x: 0, y: 0, width: 10, height: 10 },
});
const mention = (words: string, entityId: string, kind: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, entityId, kind };
};
const report = {
  text,
  mentions: [
    mention('president', 'own:varn', 'person'),
    mention('Odile Varn', 'own:varn', 'person'),
    mention('Kestria', 'own:kestria', 'country'),
  ],
} as unknown as PageReport;

describe('the name that a played reading looks at', () => {
  it('is the person named most', () => {
    expect(pickName(report, [place('Kestria'), place('Odile Varn')]).text).toBe('Odile Varn');
  });

  it('is painted in one place alone, so that its words say which place is meant', () => {
    expect(pickName(report, [place('president'), place('Kestria'), place('president')]).text).toBe('Kestria');
  });
});
