import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '@/lib/core/anchors/describe';
import { findAnchorNow } from '@/lib/core/anchors/find';
import { toSentences } from '@/lib/core/text/sentences';
import type { TextSpan } from '@/lib/core/text/span';
import { applyEdits, editings, moveSpan } from './edits';
import type { Edit } from './edits';

const article = readFileSync(new URL('../../fixtures/articles/peninsula.txt', import.meta.url), 'utf8');
/** Without the line of tags, which is no sentence. */
const sentences = toSentences(article).filter(({ start, end }) => start > 0 && end - start >= 40);

/** Jaccard: what both have over what either has. */
function overlapOf(a: TextSpan, b: TextSpan): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both);
}

/** The article with two paragraphs, the nth and the one after it, in each other's place. */
function swapParagraphs(paragraph: number): string {
  const lines = article.split('\n');
  const [first = '', second = ''] = lines.slice(paragraph, paragraph + 2);
  return lines.toSpliced(paragraph, 2, second, first).join('\n');
}

describe('each sentence of an article', () => {
  it.each(editings)('comes back after $name', ({ changesWords, edit }) => {
    for (const sentence of sentences) {
      const edits = edit(article, sentence);
      if (edits.length === 0) continue;
      const now = applyEdits(article, edits);
      const placement = findAnchorNow(now, describeSpan(article, sentence));
      const truth = moveSpan(sentence, edits);
      const words = now.slice(truth.start, truth.end);
      if (placement.kind === 'lost') expect.fail(`lost: ${words}`);
      expect(overlapOf(placement, truth), `${words} → ${now.slice(placement.start, placement.end)}`).toBeGreaterThan(
        0.9,
      );
      if (!changesWords) expect(placement).toMatchObject({ kind: 'found', ...truth });
    }
  });

  it('comes back when the blocks change places', () => {
    const paragraphs = article.split('\n').length;
    for (let paragraph = 0; paragraph + 1 < paragraphs; paragraph += 3) {
      const now = swapParagraphs(paragraph);
      for (const sentence of sentences) {
        const anchor = describeSpan(article, sentence);
        const placement = findAnchorNow(now, anchor);
        expect(placement.kind === 'lost' ? 'lost' : now.slice(placement.start, placement.end)).toBe(anchor.exact);
      }
    }
  });

  it('is lost when it is deleted, and takes no other sentence’s place', () => {
    for (const sentence of sentences) {
      const gone: Edit = { at: sentence.start, removed: sentence.end - sentence.start, put: '' };
      const placement = findAnchorNow(applyEdits(article, [gone]), describeSpan(article, sentence));
      expect(placement, article.slice(sentence.start, sentence.end)).toEqual({ kind: 'lost' });
    }
  });
});

describe('each name of an article', () => {
  it('is lost with its sentence, however often it stands elsewhere', () => {
    const names = ['Lee', 'Kim Jong Un', 'Seoul', 'Pyongyang', 'the North', 'Russia'];
    for (const sentence of sentences) {
      const text = article.slice(sentence.start, sentence.end);
      const now = applyEdits(article, [{ at: sentence.start, removed: text.length, put: '' }]);
      for (const name of names.filter((each) => text.includes(each))) {
        const start = sentence.start + text.indexOf(name);
        const placement = findAnchorNow(now, describeSpan(article, { start, end: start + name.length }));
        expect(placement, `${name} in ${text}`).toEqual({ kind: 'lost' });
      }
    }
  });
});
