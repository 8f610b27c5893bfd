import { expect, it } from 'vitest';
import { isForFitting, judgeCases, shareOf } from '../../support/judge-anchors';
import { describeWithShared, sharedPath } from '../../support/shared';

describeWithShared('quotes in edited encyclopedia articles', () => {
  it('come back on the right words, and never on those of a deleted sentence', { timeout: 60_000 }, () => {
    const cases = judgeCases(sharedPath('eval', 'anchors') ?? '', (id) => !isForFitting(id));
    expect(shareOf(cases, 'unchanged', 'right')).toBeGreaterThanOrEqual(0.998);
    expect(shareOf(cases, 'short-repeated', 'right')).toBeGreaterThanOrEqual(0.995);
    expect(shareOf(cases, 'edited', 'right')).toBeGreaterThanOrEqual(0.93);
    expect(shareOf(cases, 'edited', 'wrong')).toBeLessThanOrEqual(0.02);
    expect(shareOf(cases, 'deleted', 'false')).toBeLessThanOrEqual(0.005);
    expect(shareOf(cases, 'short-lookalike', 'false')).toBeLessThanOrEqual(0.01);
  });
});
