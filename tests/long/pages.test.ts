import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { predictPages } from '@/lib/cli/predict/pages';
import type { PagePrediction } from '@/lib/cli/predict/pages-line';
import { describeWithShared, sharedPath } from '../support/shared';

describeWithShared('pages as publishers serve them', () => {
  let pages: PagePrediction[] = [];

  beforeAll(async () => {
    const saved = sharedPath('pages');
    if (saved === null) return;
    const folder = await mkdtemp(join(tmpdir(), 'backstory-pages-'));
    try {
      await predictPages(saved, join(folder, 'out.jsonl'));
      const lines = (await readFile(join(folder, 'out.jsonl'), 'utf8')).trim().split('\n');
      pages = lines.map((line) => JSON.parse(line) as PagePrediction);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 20 * 60_000);

  it('are all measured', () => {
    expect(pages.length).toBeGreaterThan(40);
  });

  it('keep their documents as they were', () => {
    expect(pages.filter(({ domChanged }) => domChanged).map(({ id }) => id)).toEqual([]);
  });

  it('cause no error of ours', () => {
    expect(pages.filter(({ errors }) => errors.length > 0).map(({ id, errors }) => ({ id, errors }))).toEqual([]);
  });

  it('are read in slices that leave the page responsive, but for a rare one', () => {
    expect(pages.reduce((sum, { ownSlicesOver50Ms }) => sum + ownSlicesOver50Ms, 0)).toBeLessThan(pages.length / 10);
  });

  it('get no underlines where there is no article', () => {
    const homePages = pages.filter(({ id }) => id.endsWith('NOT-ARTICLE'));
    expect(homePages.length).toBeGreaterThan(0);
    expect(homePages.flatMap(({ mentions }) => mentions)).toEqual([]);
  });
});
