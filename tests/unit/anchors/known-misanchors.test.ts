import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeSpan } from '@/lib/core/anchors/describe';
import { findAnchorNow } from '@/lib/core/anchors/find';
import { describeWithShared, sharedPath } from '../../support/shared';

const storySchema = z.object({
  id: z.string(),
  exact: z.optional(z.string()),
  old: z.optional(z.string()),
  new: z.optional(z.string()),
  select_occurrence: z.optional(z.int()),
  old_alpha: z.optional(z.string()),
  old_beta: z.optional(z.string()),
  new_alpha: z.optional(z.string()),
});

/** Read when a test runs: the file is not on every machine. */
function readStories(): z.infer<typeof storySchema>[] {
  const path = sharedPath('eval', 'anchors', 'known-misanchors.json') ?? '';
  return z.array(storySchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

describeWithShared('stories of highlights on the wrong words', () => {
  it('end as lost where the words are gone', () => {
    const stories = readStories().filter((story) => story.exact !== undefined && story.new !== undefined);
    expect(stories).toHaveLength(3);
    for (const { id, exact = '', old, new: now = '', select_occurrence: occurrence = 1 } of stories) {
      // Two of the stories do not tell the old text: the quote stood by itself.
      const before = old ?? exact;
      let start = -1;
      for (let count = 0; count < occurrence; count++) start = before.indexOf(exact, start + 1);
      const anchor = describeSpan(before, { start, end: start + exact.length });
      expect(findAnchorNow(now, anchor), id).toEqual({ kind: 'lost' });
    }
  });

  it('never move from one of two alike paragraphs to the other', () => {
    const story = readStories().find(({ id }) => id === 'alpha-beta');
    const { exact = '', old_alpha: alpha = '', old_beta: beta = '', new_alpha: rewritten = '' } = story ?? {};
    expect(exact).not.toBe('');
    const start = alpha.indexOf(exact);
    const anchor = describeSpan(`${alpha}\n${beta}`, { start, end: start + exact.length });
    expect(findAnchorNow(`${rewritten}\n${beta}`, anchor)).toEqual({ kind: 'lost' });
    // The same with no more than the quote and what stood directly beside it.
    const bare = { exact, prefix: alpha.slice(0, start), suffix: alpha.slice(start + exact.length), start, end: start };
    const placement = findAnchorNow(`${rewritten}\n${beta}`, { ...bare, repeated: true });
    expect(placement).toEqual({ kind: 'lost' });
  });
});

it('a passage of which half was deleted does not spill into what follows', () => {
  const kept = 'The pier was closed in spring, after two storms had loosened its planks';
  const gone = ', and the council has since asked three firms what a new one would cost.';
  const after = 'A swimming club has offered to take it over. It has eleven members.';
  const old = `${kept}${gone} ${after}`;
  const now = `${kept}. ${after}`;
  const placement = findAnchorNow(now, describeSpan(old, { start: 0, end: kept.length + gone.length }));
  if (placement.kind !== 'lost') expect(placement.end).toBeLessThanOrEqual(kept.length + 1);
  expect(placement.kind).not.toBe('found');
});
