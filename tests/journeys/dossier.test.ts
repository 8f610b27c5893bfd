import { expect, it } from 'vitest';
import { until } from '@/lib/cli/browsers/until';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { highlightWords } from '@/lib/cli/gestures/reading';
import { waitForNoOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openSurface, readSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

inBothBrowsers('dossiers', (world) => {
  it('gathers what was kept on a name, and nothing of an article that was merely read', async () => {
    const { tab, report } = await openArticle(world().reader, world().url('articles/peninsula.html', 'dossier'));
    const [sentence = ''] = pickSentences(report);
    const library = await openSurface(world().reader, 'library', tab);
    await library.call(() => {
      location.hash = 'entities';
    });
    await waitForWords(library, 'No names yet');
    await tab.show();
    await highlightWords(tab, sentence, /^claim$/i);
    await until('the sentence painted', async () => (await listPainted(tab, 'claim')).length > 0);
    await waitForNoOverlay(tab, 'toolbar');
    await library.show();
    const opened = await until('a name that leads to its dossier', () =>
      library.call(() => {
        const link = document.querySelector<HTMLElement>('.entity-row-name');
        link?.click();
        return link?.textContent ?? null;
      }),
    );
    await waitForWords(library, 'Named together with');
    expect(await readSurface(library)).toContain(opened);
    await pressButton(library, /^add a note$/i);
    await until('the note to be typed', () =>
      library.call(() => {
        const field = document.querySelector<HTMLTextAreaElement>('.note-text');
        if (field === null) return false;
        field.value = 'Who gains from this?';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      }),
    );
    await pressButton(library, /^save$/i);
    await waitForWords(library, 'Note saved.');
    await waitForWords(library, 'Who gains from this?');
    await pressButton(library, /^undo$/i);
    await waitForWords(library, 'Who gains from this?', false);
    await library.close();
    await tab.close();
  });
});
