import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { addCounts, toRates } from '../../eval/timelines/dated-sentence';
import { readPlainDates } from '../../eval/timelines/plain-dates';
import { datedRules, scoreDated } from '../../eval/timelines/score-dated';
import { scoreEvents, scoreOrder } from '../../eval/timelines/score-events';
import { readGoldArticles } from '../../eval/timelines/sets';
import type { SetArticle } from '../../eval/timelines/sets';
import { describeWithShared, sharedPath } from '../../support/shared';

const text = 'Rain fell in May. The dam broke on 3 May. Help came.';
const article: SetArticle = {
  ...{ id: 'dam', text, date: '2011-05-04' },
  sentences: [
    [0, 17],
    [18, 41],
    [42, 52],
  ],
  events: [
    { id: 'rain', start: 5, end: 9, text: 'fell', value: '2011-05' },
    { id: 'dam', start: 26, end: 31, text: 'broke', value: '2011-05-03' },
    { id: 'flood', start: 26, end: 31, text: 'broke', value: '2011-05-03' },
    { id: 'help', start: 47, end: 51, text: 'came', value: '2011-05-04' },
    { id: 'grief', start: 42, end: 46, text: 'Help', value: null },
  ],
  relations: [
    { type: 'AFTER', a: 'rain', b: 'dam' },
    { type: 'COEX', a: 'dam', b: 'flood' },
    { type: 'AFTER', a: 'dam', b: 'grief' },
  ],
};
const sentence = (index: number, date: string) => {
  const [start, end] = article.sentences[index] ?? [0, 0];
  return { start, end, date };
};

describe('scoring a set with events', () => {
  it('counts a sentence and its date once, however many events share them', () => {
    const predicted = [sentence(1, '2011-05-03'), sentence(1, '2011-05-03')];
    expect(scoreEvents(article, predicted, 'exact')).toEqual({ right: 1, extra: 0, missed: 1 });
  });

  it('leaves out the article’s own date on both sides, unless it is asked for', () => {
    const predicted = [sentence(2, '2011-05-04'), sentence(0, '2011-05-04')];
    expect(scoreEvents(article, predicted, 'exact')).toEqual({ right: 0, extra: 0, missed: 2 });
    expect(scoreEvents(article, predicted, 'own')).toEqual({ right: 1, extra: 1, missed: 2 });
  });

  it('lets a coarser date count only when it is asked for, a finer one never', () => {
    const coarse = [sentence(1, '2011')];
    expect(scoreEvents(article, coarse, 'exact').right).toBe(0);
    expect(scoreEvents(article, coarse, 'coarser').right).toBe(1);
    expect(scoreEvents(article, [sentence(0, '2011-05-01')], 'coarser').right).toBe(0);
  });

  it('compares dates alone wherever they stand', () => {
    expect(scoreEvents(article, [sentence(2, '2011-05')], 'dates')).toEqual({ right: 1, extra: 0, missed: 1 });
  });

  it('takes the sentence that shares most with a prediction cut elsewhere', () => {
    expect(scoreEvents(article, [{ start: 15, end: 41, date: '2011-05-03' }], 'exact').right).toBe(1);
  });

  it('judges order where both events have one date each, and the dates differ', () => {
    expect(scoreOrder(article, [sentence(0, '2011-04'), sentence(1, '2011-05-03')])).toEqual({ pairs: 1, right: 1 });
    expect(scoreOrder(article, [sentence(0, '2012'), sentence(1, '2011-05-03')])).toEqual({ pairs: 1, right: 0 });
    expect(scoreOrder(article, [sentence(0, '2011'), sentence(0, '2012'), sentence(1, '2011')]).pairs).toBe(0);
  });

  it('prefers the date given at the event’s own words to that of its sentence', () => {
    const predicted = [sentence(0, '2011-04'), { start: 26, end: 31, date: '2010' }, sentence(1, '2011-05-03')];
    expect(scoreOrder(article, predicted)).toEqual({ pairs: 1, right: 0 });
  });
});

describe('scoring whole articles', () => {
  const timeline = [
    { start: 0, end: 40, date: '2018-03', endDate: '2018-05' },
    { start: 41, end: 80, date: '2023-12' },
  ];

  it('takes a prediction that shares half of the shorter sentence', () => {
    expect(scoreDated({ timeline }, [{ start: 60, end: 100, date: '2023-12' }], 'exact').right).toBe(1);
    expect(scoreDated({ timeline }, [{ start: 65, end: 105, date: '2023-12' }], 'exact').right).toBe(0);
  });

  it('asks of a span only that it begins at the same date', () => {
    expect(scoreDated({ timeline }, [{ start: 0, end: 40, date: '2018-03/2019' }], 'exact').right).toBe(1);
  });

  it('uses each gold sentence once', () => {
    const twice = [1, 2].map(() => ({ start: 41, end: 80, date: '2023-12' }));
    expect(scoreDated({ timeline }, twice, 'exact')).toEqual({ right: 1, extra: 1, missed: 1 });
  });
});

describe('rates', () => {
  it('are of all articles together', () => {
    const counts = addCounts([
      { right: 1, extra: 0, missed: 3 },
      { right: 1, extra: 2, missed: 1 },
    ]);
    expect(toRates(counts)).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
  });

  it('are nothing where nothing is right', () => {
    expect(toRates({ right: 0, extra: 0, missed: 0 }).f1).toBe(0);
  });
});

describe('the plain parser', () => {
  it('puts each date on its own sentence, as exact as it is', () => {
    expect(readPlainDates(text, '2011-06-01', null)).toEqual([
      { start: 0, end: 17, date: '2011-05' },
      { start: 18, end: 41, date: '2011-05-03' },
    ]);
  });
});

const referenceSchema = z.object({
  timeline: z.record(z.string(), z.object({ tp: z.int(), fp: z.int(), fn: z.int() })),
});

describeWithShared('the sets’ own scorer', () => {
  it('agrees with ours', () => {
    const folder = sharedPath('eval') ?? '';
    const predictions = readGoldArticles(folder).map((gold) => ({
      gold,
      events: readPlainDates(gold.text, gold.date, null),
    }));
    const path = join(mkdtempSync(join(tmpdir(), 'timelines-')), 'predicted.jsonl');
    writeFileSync(path, predictions.map(({ gold, events }) => `${JSON.stringify({ id: gold.id, events })}\n`).join(''));
    const scorer = [join(folder, 'score_articles.py'), join(folder, 'articles'), '--timeline', path, '--json'];
    const printed = execFileSync('python3', scorer, { encoding: 'utf8' });
    const { timeline } = referenceSchema.parse(JSON.parse(printed));
    for (const rule of datedRules) {
      const { right, extra, missed } = addCounts(predictions.map(({ gold, events }) => scoreDated(gold, events, rule)));
      expect(timeline[rule]).toMatchObject({ tp: right, fp: extra, fn: missed });
    }
  });
});
