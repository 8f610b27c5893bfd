/**
 * Follows the page in one tab: what its content script reports, what the store keeps of it, and whether its site is switched on.
 * What a surface makes of that is its own concern.
 */
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { NoteRow } from '@/lib/core/notes/rows';
import { toPageKeys } from '@/lib/core/notes/page-key';
import { createTabClient } from '@/lib/messages/client';
import type { PageReport } from '@/lib/messages/protocol';
import { defaultSettings } from '@/lib/platform/settings';
import type { Settings } from '@/lib/platform/settings';
import { isSiteDisabled, toSite } from '@/lib/platform/sites';
import { findTab } from '@/lib/platform/tabs';
import type { Store } from '@/lib/store/create-store';
import type { Read } from '@/lib/store/outcome';
import type { Visit } from '@/lib/store/pages';
import type { Connection } from './connect';

/** What is known of the page in a tab. */
export type FollowedPage =
  | { readonly kind: 'loading' }
  /** Nobody of ours is there: the tab is older than the extension, or the browser lets nobody in. */
  | { readonly kind: 'silent'; readonly isUnreadable: boolean }
  /** `isNewer`: a newer version of the extension made the library. */
  | { readonly kind: 'closed'; readonly isNewer: boolean }
  | {
      readonly kind: 'ready';
      readonly report: PageReport;
      readonly visit: Visit;
      /** The note on the article as a whole. */
      readonly pageNote: NoteRow | null;
      /** The name by which its site is switched on and off; null for addresses that have none. */
      readonly site: string | null;
      readonly isOn: boolean;
      readonly wishes: MarkingWishes;
      /** BCP 47 tags that the reader's browser prefers. */
      readonly readerLanguages: readonly string[];
    };

/** What is kept of a page, with the note on the whole of it. */
interface Kept {
  readonly visit: Visit;
  readonly pageNote: NoteRow | null;
}

const nothingKept: Kept = { visit: { page: null, highlights: [] }, pageNote: null };

/** Calls back with the page's state, now and after each change, until the signal is aborted. */
export function followPage(
  { store, tabs, settings }: Pick<Connection, 'store' | 'tabs' | 'settings'>,
  tabId: number,
  signal: AbortSignal,
  changed: (page: FollowedPage) => void,
): void {
  const client = createTabClient(tabs, tabId);
  let report: PageReport | null = null;
  let kept: Kept | null = null;
  let current: Settings = defaultSettings;

  const tell = (): void => {
    if (signal.aborted || report === null || kept === null) return;
    const { url } = report.page;
    const isOn = !isSiteDisabled(current.disabledSites, url);
    changed({
      ...{ kind: 'ready', report, ...kept, site: toSite(url), isOn },
      ...{ wishes: current, readerLanguages: navigator.languages },
    });
  };
  const ask = async (relink = false): Promise<boolean> => {
    const reply = await client.send('page/report', { relink });
    if (reply.ok) report = reply.value;
    return reply.ok;
  };
  const followStore = ({ isPrivate, page }: PageReport): void => {
    if (isPrivate) {
      kept = nothingKept;
      tell();
      return;
    }
    const keys = toPageKeys(page.url, page.canonicalUrl);
    store.follow(
      () => readKept(store, keys),
      signal,
      (read) => {
        if (read.kind === 'refused') {
          changed({ kind: 'closed', isNewer: read.reason === 'newer' });
          return;
        }
        kept = read.value;
        tell();
        // The page repaints after a change of the store; where its highlights stand now, only it can say.
        void ask().then(tell);
      },
    );
  };
  /** What names mean may change by this page's own hand, and then the tab has perhaps not heard of it yet: it is told to link anew. */
  const followKnowledge = (): void => {
    let known: string | null = null;
    store.follow(
      () => store.readKnowledgeStamp(),
      signal,
      (stamp) => {
        if (stamp.kind === 'refused') return;
        if (known !== null && known !== stamp.value) void ask(true).then(tell);
        known = stamp.value;
      },
    );
  };
  const begin = async (): Promise<void> => {
    current = await settings.read();
    if (!(await ask()) || report === null) {
      if (!signal.aborted) changed(await explainSilence(tabId));
    } else if (!signal.aborted) {
      followStore(report);
      if (!report.isPrivate) followKnowledge();
    }
  };

  settings.watch(signal, (next) => {
    current = next;
    tell();
    void ask().then(tell);
  });
  void begin();
}

async function readKept({ pages, notes }: Store, urlKeys: readonly string[]): Promise<Read<Kept>> {
  const visit = await pages.readVisit(urlKeys);
  if (visit.kind === 'refused') return visit;
  const { page } = visit.value;
  const note = page === null ? null : await notes.readOfPage(page.id);
  if (note?.kind === 'refused') return note;
  return { kind: 'done', value: { visit: visit.value, pageNote: note?.value ?? null } };
}

async function explainSilence(tabId: number): Promise<FollowedPage> {
  const tab = await findTab(tabId);
  // A page that still loads has no script of ours yet; whoever follows the tab begins again when it is there.
  if (tab?.isLoading === true) return { kind: 'loading' };
  const isUnreadable = tab === null || (tab.url !== null && toSite(tab.url) === null);
  return { kind: 'silent', isUnreadable };
}
