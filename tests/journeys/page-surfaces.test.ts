import { it } from 'vitest';
import { until } from '@/lib/cli/browsers/until';
import { listOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { highlightWords, waitForCard } from '@/lib/cli/gestures/reading';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

inBothBrowsers('the card and the toolbar', (world) => {
  it('are walked by keys alone: from name to name, out of the card, and into the toolbar and out', async () => {
    const { reader } = world();
    const { tab, report } = await openArticle(reader, world().url('articles/peninsula.html', 'keys'));
    const [sentence = ''] = pickSentences(report);
    await highlightWords(tab, sentence, /^evidence$/i);
    await until('the highlight', async () => (await listPainted(tab, 'evidence')).length > 0);

    await reader.pressCommand('next-name');
    const first = await waitForCard(tab);
    const stepTo = async (key: 'n' | 'p', isWanted: (label: string) => boolean): Promise<void> => {
      await tab.page.keyboard.press(key);
      await until(`another card by ${key}`, async () => isWanted((await waitForCard(tab)).label));
    };
    await stepTo('n', (label) => label !== first.label);
    await stepTo('p', (label) => label === first.label);
    await tab.page.keyboard.press('Escape');
    await until('no card', async () => (await listOverlay(tab, 'dialog')).length === 0);

    await reader.pressCommand('highlight');
    await waitForOverlay(tab, 'toolbar', /./);
    await tab.page.keyboard.press('Escape');
    await until('no toolbar', async () => (await listOverlay(tab, 'toolbar')).length === 0);
    await tab.close();
  });
});
