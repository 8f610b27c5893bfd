import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/cli/browsers/browser-places';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import { openWorld } from '../support/browsers/world';
import type { World } from '../support/browsers/world';

const engines: readonly Engine[] = ['chromium', 'firefox'];

describe.each(engines)('a profile that is kept, in %s', (engine) => {
  it('has highlights and notes when the browser is started again', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'backstory-profile-'));
    const inBrowser = async (what: (world: World) => Promise<void>): Promise<void> => {
      const world = await openWorld(engine, { profileDir });
      await what(world).finally(() => world.close());
    };
    try {
      let sentence = '';
      await inBrowser(async ({ reader, url }) => {
        const { tab, report } = await openArticle(reader, url('articles/peninsula.html', 'again'));
        sentence = pickSentences(report)[0] ?? '';
        await selectWords(tab, sentence);
        await clickOverlay(tab, /^note$/i);
        await writeNote(tab, 'For next week.');
      });
      await inBrowser(async ({ reader, url }) => {
        const { tab } = await openArticle(reader, url('articles/peninsula.html', 'again'));
        await until('the highlight', async () =>
          (await listPainted(tab, 'claim')).some(({ text }) => text === sentence),
        );
        const popup = await openSurface(reader, 'popup', tab);
        await waitForWords(popup, 'For next week.');
      });
      expect(sentence).not.toBe('');
    } finally {
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});
