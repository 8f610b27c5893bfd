import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/cli/browsers/browser-places';
import { buildExtension } from '@/lib/cli/browsers/build-extension';
import { visitSavedPage } from '../support/browsers/visit-saved-page';
import type { Visit } from '../support/browsers/visit-saved-page';
import { openWorld } from '../support/browsers/world';
import type { World } from '../support/browsers/world';
import { describeWithShared, sharedPath } from '../support/shared';

const folder = sharedPath('pages');
const all =
  folder === null
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .sort();
/** Firefox needs a third of the pages to show where it differs. */
const plans: readonly (readonly [Engine, readonly string[]])[] = [
  ['chromium', all],
  ['firefox', all.filter((_, index) => index % 3 === 0)],
];

describeWithShared('pages as publishers serve them', () => {
  describe.each(plans)('in %s', (engine, pages) => {
    let world: World | null = null;
    const visits: Visit[] = [];
    const failing = <Value>(select: (visit: Visit) => Value, isWrong: (value: Value) => boolean): unknown =>
      visits.filter((visit) => isWrong(select(visit))).map((visit) => [visit.page, select(visit)]);

    beforeAll(async () => {
      if (folder === null) return;
      await buildExtension(engine);
      world = await openWorld(engine, { folder, headers: () => ({ 'content-security-policy': "script-src 'none'" }) });
    }, 5 * 60_000);
    afterAll(() => world?.close());

    it('are all visited twice', async () => {
      if (world === null) throw new Error('The browser did not start.');
      for (const page of pages) visits.push(await visitSavedPage(world, page));
      expect(visits).toHaveLength(pages.length);
    });

    it('keep their documents node by node', () => {
      expect(
        failing(
          ({ domChanged }) => domChanged,
          (changed) => changed !== false,
        ),
      ).toEqual([]);
    });

    it('cause no error of ours', () => {
      expect(
        failing(
          ({ errors }) => errors,
          (errors) => errors.length > 0,
        ),
      ).toEqual([]);
    });

    it('are told from pages that are none, which get no underlines', () => {
      expect(
        failing(
          ({ isArticle }) => isArticle,
          (is) => !is,
        ),
      ).toEqual(pages.filter((page) => page.includes('NOT-ARTICLE')).map((page) => [page, false]));
      expect(visits.filter(({ isArticle, mentions }) => !isArticle && mentions > 0)).toEqual([]);
    });

    it('give back what was kept on them', () => {
      const kept = visits.reduce((sum, visit) => sum + visit.kept, 0);
      expect(kept).toBeGreaterThan(pages.length * 8);
      expect(
        failing(
          ({ notBack }) => notBack,
          (lost) => lost.length > 0,
        ),
      ).toEqual([]);
    });
  });
});
