import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeWithFixtures, readFixture } from '../../support/shared-in-browser';
import { readNow, showPage } from '../page/show-page';
import { anchorOf, nodeAt, painted, rangeBetween, withoutSpace, wordsOf } from './found-again';

const rangeSchema = z.object({
  startContainerXPath: z.string(),
  startOffset: z.int(),
  endContainerXPath: z.string(),
  endOffset: z.int(),
});
type RangePlace = z.infer<typeof rangeSchema>;

const matchSchema = z.record(
  z.string(),
  z.object({
    html: z.string(),
    selector: z.object({ exact: z.string(), prefix: z.optional(z.string()), suffix: z.optional(z.string()) }),
    // One case tells its places in words.
    expected: z.catch(z.array(rangeSchema), []),
  }),
);
const describeSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ html: z.string(), range: rangeSchema, expected: z.object({ exact: z.string() }) })),
);

function toRange({ startContainerXPath, startOffset, endContainerXPath, endOffset }: RangePlace): Range {
  return rangeBetween(nodeAt(startContainerXPath), startOffset, nodeAt(endContainerXPath), endOffset);
}

const fixtures = {
  matches: await readFixture('apache-annotator/text-quote-match-cases.json'),
  descriptions: await readFixture('apache-annotator/text-quote-describe-cases.json'),
};

describeWithFixtures('quotes of the Apache Annotator', fixtures, ({ matches, descriptions }) => {
  it.each(Object.entries(matchSchema.parse(JSON.parse(matches))))(
    'are refused or found where they should be: %s',
    (_, { html, selector, expected }) => {
      showPage(html);
      const { exact, prefix = '', suffix = '' } = selector;
      const words = painted(readNow(), { exact, prefix, suffix, start: 0, end: exact.length });
      // Several places are a choice that only context can make; a short quote without any is refused.
      if (words !== null) expect(expected.map((place) => wordsOf([toRange(place)]))).toContain(words);
    },
  );

  const places = Object.entries(matchSchema.parse(JSON.parse(matches))).flatMap(([name, { html, expected }]) =>
    // The head of a page is no text of it, and nothing can be highlighted in an empty quote.
    name.includes('head') || name.includes('empty quote') ? [] : expected.map((place) => [name, html, place] as const),
  );
  it.each(places)('come back where they were selected: %s', (_, html, place) => {
    showPage(html);
    const reading = readNow();
    const range = toRange(place);
    const anchor = anchorOf(reading, range);
    expect(anchor && painted(reading, anchor)).toBe(wordsOf([range]));
    expect(anchor).toMatchObject(reading.map.toSpan(range) ?? {});
  });

  const described = Object.values(describeSchema.parse(JSON.parse(descriptions))).flatMap((group) =>
    Object.entries(group).filter(([, { expected }]) => expected.exact !== ''),
  );
  it.each(described)('are described so that they come back: %s', (_, { html, range: place, expected }) => {
    showPage(html);
    const reading = readNow();
    const anchor = anchorOf(reading, toRange(place));
    expect(anchor?.exact).toBe(expected.exact);
    expect(anchor && painted(reading, anchor)).toBe(withoutSpace(expected.exact));
  });
});
