import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toSentences } from '@/lib/core/text/sentences';
import { describeSpan } from '@/lib/core/anchors/describe';
import { describeWithFixtures, readFixture } from '../../support/shared-in-browser';
import { readNow, showPage } from '../page/show-page';
import { painted, withoutSpace } from './found-again';

const selectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const targetSchema = z.object({ selector: z.array(z.unknown()) });
const annotationsSchema = z.array(z.object({ target: z.union([targetSchema, z.array(targetSchema)]) }));

const recogito = {
  page: await readFixture('recogito-text-annotator/packages/text-annotator/test/index.html'),
  annotations: await readFixture('recogito-text-annotator/packages/text-annotator/test/annotations.w3c.json'),
};
const textQuote = { page: await readFixture('dom-anchor-text-quote/test/fixtures/test.html') };

describeWithFixtures('W3C annotations of the Recogito text annotator', recogito, ({ page, annotations }) => {
  it('are found by quotes with ten characters of context, and none on other words', () => {
    showPage(page);
    const reading = readNow();
    const quotes = annotationsSchema
      .parse(JSON.parse(annotations))
      .flatMap(({ target }) => target)
      .flatMap(({ selector }) => selector)
      .flatMap((selector) => {
        const parsed = selectorSchema.safeParse(selector);
        return parsed.success ? [parsed.data] : [];
      });
    const results = quotes.map(({ exact, prefix, suffix }) => ({
      exact,
      words: painted(reading, { exact, prefix, suffix, start: 0, end: exact.length }),
    }));
    for (const { exact, words } of results) expect([null, withoutSpace(exact)]).toContain(words);
    const found = results.filter(({ words }) => words !== null);
    expect(found).toHaveLength(quotes.length);
    expect(quotes).toHaveLength(5);
  });
});

describeWithFixtures('the page of dom-anchor-text-quote', textQuote, ({ page }) => {
  it('gives every sentence back', () => {
    showPage(page);
    const reading = readNow();
    const sentences = toSentences(reading.text);
    expect(sentences.length).toBeGreaterThan(5);
    for (const span of sentences) {
      const words = reading.text.slice(span.start, span.end);
      expect(painted(reading, describeSpan(reading.text, span))).toBe(withoutSpace(words));
    }
  });
});
