import { expect, it } from 'vitest';
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import { readDateSet } from '../../../eval/dates/date-sets';
import { addCounts, emptyCounts, pairTimex, toF1 } from '../../../eval/dates/score-dates';
import { describeWithShared, sharedPath } from '../../../support/shared';

describeWithShared('dates of annotated news, all articles', () => {
  const folder = sharedPath('eval', 'dates') ?? '';

  it.each([
    ['timebank', 0.9, 0.84, 0.78, 0.88],
    ['aquaint-timeml', 0.9, 0.8, 0.75, 0.85],
    ['meantime', 0.9, 0.85, 0.8, 0.87],
  ])('%s: found, with the same words, with the same value, calendar dates right', (name, ...floors) => {
    const counts = emptyCounts();
    for (const article of readDateSet(folder, name))
      addCounts(counts, pairTimex(article, tagDatesNow(article.text, article.date)));
    const figures = [
      toF1(counts.relaxed, counts),
      toF1(counts.strict, counts),
      toF1(counts.value, counts),
      counts.calendarRight / counts.calendar,
    ];
    figures.forEach((figure, nth) => expect(figure).toBeGreaterThan(floors[nth] ?? 1));
  });
});
