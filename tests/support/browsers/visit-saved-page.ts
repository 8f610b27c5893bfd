/** Visits a saved page as a reader who keeps ten passages and comes back: what happened is told, what should have happened is the test's to say. */
import { toCallSource } from '@/lib/cli/browsers/expression';
import { isDocumentChanged, watchDocument } from '@/lib/cli/predict/watch-document';
import { readReport } from './article-tab';
import { keepPassages, listKeptWords, pickSpreadPassages, plainWords, readPlaced } from './kept-passages';
import type { World } from './world';

/** What one visit and the next one showed. */
export interface Visit {
  readonly page: string;
  readonly isArticle: boolean;
  readonly mentions: number;
  /** Errors that we report, and exceptions: those of the page's own scripts cannot be among them. */
  readonly errors: readonly string[];
  /** Whether any node of the document was another after reading, keeping and painting; null when it could not be compared. */
  readonly domChanged: boolean | null;
  readonly kept: number;
  /** Passages that were kept and are not painted, or painted on other words, after the page was loaded again. */
  readonly notBack: readonly string[];
}

const PASSAGES = 10;
/** Firefox tells of scripts that the policy kept off, and of files that the network refused or that are not what they should be, as it tells of exceptions. */
const refusals = /^(?:Content-Security-Policy|Cross-Origin Request Blocked|downloadable font|The stylesheet)\b/;

/** Opens the page, keeps passages, loads it again. The page's own scripts must be off: then every change and every error is ours. */
export async function visitSavedPage(world: World, page: string): Promise<Visit> {
  const tab = await world.reader.openTab('about:blank');
  try {
    const thrown: string[] = [];
    tab.page.on('pageerror', (error) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!refusals.test(message)) thrown.push(message);
    });
    await tab.page.evaluateOnNewDocument(toCallSource(watchDocument, [], []));
    await tab.page.goto(world.url(page, 'saved'), { waitUntil: 'load' });
    await tab.show();
    const first = await readReport(world.reader, tab);
    const kept = await keepPassages(world.reader, tab, pickSpreadPassages(first.text, PASSAGES));
    await readPlaced(world.reader, tab, kept.length);
    const changedAtFirst = await tab.call(isDocumentChanged);
    await tab.page.reload({ waitUntil: 'load' });
    const second = await readPlaced(world.reader, tab, kept.length);
    const painted = new Set(await listKeptWords(tab));
    const changed = await tab.call(isDocumentChanged);
    return {
      page,
      isArticle: first.isArticle,
      mentions: first.mentions.length,
      errors: [...new Set([...thrown, ...first.errors, ...second.errors])],
      domChanged: changedAtFirst === null || changed === null ? null : changedAtFirst || changed,
      kept: kept.length,
      notBack: kept.filter((passage) => !painted.has(plainWords(passage))),
    };
  } finally {
    await tab.close();
  }
}
