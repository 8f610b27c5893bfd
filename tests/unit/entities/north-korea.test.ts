import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { linkTextNow } from '@/lib/core/entities/link';
import type { Linking } from '@/lib/core/entities/mention';
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';
import { scoreArticle } from '../../support/score-articles';
import type { ArticleScore, GoldMention } from '../../support/score-articles';
import { describeWithShared, sharedPath } from '../../support/shared';

function readShared(file: string): string {
  return readFileSync(sharedPath('articles', 'north-korea', file) ?? '', 'utf8');
}

describeWithShared('the article on the two Koreas, by its gold', () => {
  let text: string;
  let gold: readonly GoldMention[];
  let linking: Linking;
  let score: ArticleScore;

  beforeAll(async () => {
    text = readShared('article.txt');
    gold = (JSON.parse(readShared('gold.json')) as { mentions: GoldMention[] }).mentions;
    const input = { text, blocks: [], title: null, published: '2025-07-01', language: 'en' };
    linking = linkTextNow(input, await openStarterPack());
    // Roles are no names: the gold has none.
    score = scoreArticle(
      gold,
      linking.mentions.filter(({ via }) => via !== 'role'),
    );
  });

  test('has at least 97 in 100 of its required mentions linked to a right entity', () => {
    const missed = score.missed.map((mention) => `${String(mention.start)} ${mention.text}`).join(', ');
    expect(score.recall, missed).toBeGreaterThanOrEqual(0.97);
  });

  test('has no wrong link', () => {
    // The gold leaves out a few places whose very words it links elsewhere in the article: that entity there is no mistake.
    const known = new Map(gold.map((mention) => [mention.text, mention]));
    const wrong = score.wrong.filter((mention) => {
      const elsewhere = known.get(text.slice(mention.start, mention.end));
      const isUntouched = gold.every(({ start, end }) => end <= mention.start || mention.end <= start);
      return !(isUntouched && elsewhere?.entity?.some((title) => title === mention.title));
    });
    expect(wrong.map(({ start, name }) => `${String(start)} ${name}`)).toEqual([]);
  });

  test('has its posts resolved to who held them on its day', () => {
    const roles = linking.mentions.filter(({ via }) => via === 'role');
    expect(roles.length).toBeGreaterThan(0);
    for (const { reasons, name } of roles) {
      const expected = new Map([
        ['President of South Korea', 'Lee Jae-myung'],
        ['President of Russia', 'Vladimir Putin'],
        ['President of the United States', 'Donald Trump'],
      ]);
      expect(name).toBe(expected.get(reasons[0]?.detail ?? ''));
    }
  });

  test('has every capitalised name seen, linked or not', () => {
    const seen = [...linking.mentions, ...linking.names];
    const unseen = gold.filter(({ start, end }) => !seen.some((span) => span.start < end && start < span.end));
    expect(unseen.map((mention) => mention.text)).toEqual([]);
  });
});
