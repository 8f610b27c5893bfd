import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeWithFixtures, readFixture } from '../../support/shared-in-browser';
import { readNow, showPage } from '../page/show-page';
import { anchorOf, nodeAt, painted, rangeBetween, withoutSpace, wordsOf } from './found-again';

const folder = 'hypothesis-client';
const place = z.union([z.string(), z.number()]);
const specsSchema = z.array(
  z.object({
    startContainer: place,
    startOffset: z.int(),
    endContainer: place,
    endOffset: z.int(),
    quote: z.string(),
    description: z.string(),
  }),
);
const quoteSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const baselineSchema = z.object({
  rows: z.array(z.object({ target: z.array(z.object({ selector: z.array(z.unknown()) })) })),
});

/** A number counts text nodes, a path names an element or text. */
function toNode(container: string | number): Node {
  if (typeof container === 'string') return nodeAt(`.${container}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0; at <= container; at++) walker.nextNode();
  return walker.currentNode;
}

const ranges = {
  page: await readFixture(`${folder}/html-anchoring-fixture.html`),
  specs: await readFixture(`${folder}/range-specs.json`),
};
const stored = {
  page: await readFixture(`${folder}/html-baselines/wikipedia-regression-testing.html`),
  rows: await readFixture(`${folder}/html-baselines/wikipedia-regression-testing.json`),
};

describeWithFixtures('ranges of the Hypothesis client', ranges, ({ page, specs }) => {
  const parsed = specsSchema.parse(JSON.parse(specs));
  it.each(parsed.map((spec) => [spec.description, spec] as const))('come back: %s', (_, spec) => {
    showPage(page);
    const range = rangeBetween(
      toNode(spec.startContainer),
      spec.startOffset,
      toNode(spec.endContainer),
      spec.endOffset,
    );
    expect(wordsOf([range])).toBe(withoutSpace(spec.quote));
    const reading = readNow();
    const anchor = anchorOf(reading, range);
    expect(anchor && painted(reading, anchor)).toBe(withoutSpace(spec.quote));
  });
});

describeWithFixtures('annotations stored by the Hypothesis client', stored, ({ page, rows }) => {
  it('are found by their quotes, or refused where only white space tells their places apart', () => {
    showPage(page);
    const reading = readNow();
    const quotes = baselineSchema
      .parse(JSON.parse(rows))
      .rows.flatMap(({ target }) => target.flatMap(({ selector }) => selector))
      .flatMap((selector) => {
        const parsed = quoteSchema.safeParse(selector);
        return parsed.success ? [parsed.data] : [];
      });
    expect(quotes).toHaveLength(5);
    for (const { exact, prefix, suffix } of quotes) {
      const words = painted(reading, { exact, prefix, suffix, start: 0, end: exact.length });
      expect(words, exact).toBe(prefix.trim() === '' ? null : withoutSpace(exact));
    }
  });
});
