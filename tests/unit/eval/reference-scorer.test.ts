import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStarterSource } from '@/lib/cli/pack/starter-pack';
import { readSet } from '../../eval/entities/gold/sets';
import { openLinker } from '../../eval/entities/linker-under-test';
import { tally } from '../../eval/entities/rules/tally';
import type { JudgedArticle } from '../../eval/entities/rules/verdicts';
import { describeWithShared, sharedPath } from '../../support/shared';

interface ReferenceCounts {
  readonly right: number;
  readonly wrong: number;
  readonly required: number;
  readonly hit: number;
  readonly packRequired: number;
  readonly packHit: number;
}

describeWithShared('our scorer of whole articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-scorer-'));
  let judged: readonly JudgedArticle[];

  beforeAll(async () => {
    const linker = await openLinker();
    const set = readSet('articles');
    if (set === null) throw new Error('The set is not here.');
    judged = set.articles.map((article) => set.judge(article, linker.link(article).mentions, linker.answersFor(set)));
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('counts what the reference scorer counts', { timeout: 60_000 }, async () => {
    const lines = judged.map(({ article, links }) =>
      JSON.stringify({
        id: article.id,
        mentions: links.map(({ mention }) => ({
          ...{ start: mention.start, end: mention.end, title: mention.title, name: mention.name },
        })),
      }),
    );
    writeFileSync(join(folder, 'links.jsonl'), lines.join('\n'));
    const { records } = await readStarterSource('assets/packs/starter');
    const titles = records.flatMap(({ name, wikipedia }) => [name, wikipedia ?? name]);
    writeFileSync(join(folder, 'titles.txt'), titles.join('\n'));
    const program = sharedPath('eval', 'score_articles.py') ?? '';
    const gold = sharedPath('eval', 'articles') ?? '';
    const flags = ['--entities', join(folder, 'links.jsonl'), '--pack', join(folder, 'titles.txt'), '--json'];
    const printed = execFileSync('python3', [program, gold, ...flags], { encoding: 'utf8' });
    const { entities } = JSON.parse(printed) as { entities: ReferenceCounts };

    const { precision, recall, recallInPack } = tally(judged);
    expect(precision).toEqual({ hits: entities.right, count: entities.right + entities.wrong });
    expect(recall).toEqual({ hits: entities.hit, count: entities.required });
    expect(recallInPack).toEqual({ hits: entities.packHit, count: entities.packRequired });
    expect(recall.count).toBeGreaterThan(400);
  });
});
