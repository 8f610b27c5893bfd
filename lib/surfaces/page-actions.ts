/** What can be done with the page in a tab: found again there, written to the store, taken away. */
import type { CitationSource } from '@/lib/core/citations/citation-types';
import type { OwnEntry } from '@/lib/core/entities/own-entry';
import type { EntityId } from '@/lib/core/entities/record';
import type { HighlightId, HighlightWithNote } from '@/lib/core/notes/rows';
import { createTabClient } from '@/lib/messages/client';
import type { contentRequests } from '@/lib/messages/protocol';
import type { PayloadOf } from '@/lib/messages/request-table';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import { openLibrary } from '@/lib/platform/surfaces';
import { systemClock } from '@/lib/platform/clock';
import { createCiting, toKeptSource, toSourceHere } from './citing';
import type { Connection } from './connect';
import type { FollowedPage } from './follow-page';
import { createKeeping } from './keeping';
import type { Keeping } from './keeping';
import { createMarkingSettings } from './marking-actions';
import type { MarkingSettings } from './marking-actions';
import { createWriteOwn } from './own-actions';
import type { OwnWritten } from './own-actions';
import { createPlaceActions } from './place-actions';
import type { PlaceActions } from './place-actions';
import { createWritePageNote } from './page-note';
import type { WritePageNote } from './page-note';
import { toMarkdownFile, toMarkdownText } from './markdown-files';
import type { ColourNames } from './markdown-files';

/** The callbacks of popup and panel. */
export interface TabActions {
  readonly keeping: Keeping;
  readonly places: PlaceActions;
  readonly writePageNote: WritePageNote;
  readonly onJumpToHighlight: (id: HighlightId) => void;
  readonly onDossier: (entityId: EntityId) => void;
  readonly onJumpToName: (entityId: EntityId, index: number) => void;
  readonly onCopyText: (text: string) => void;
  readonly onCopyMarkdown: () => Promise<boolean>;
  readonly onDownloadMarkdown: () => void;
  readonly onCopyReference: () => Promise<boolean>;
  readonly writeOwn: (entry: OwnEntry) => Promise<OwnWritten>;
  readonly marking: MarkingSettings;
}

/** What they need to know when they are called. */
export interface TabActionsParts {
  readonly connection: Connection;
  /** Null when there is no tab; then nothing can be shown in it. */
  readonly tabId: number | null;
  readonly page: FollowedPage;
  /** What is kept of the page, in reading order. */
  readonly highlights: readonly HighlightWithNote[];
  /** What the reader calls the colours, for what is taken away. */
  readonly colourNames: ColourNames;
  /** Called when the page was asked to show a place. */
  readonly jumped: () => void;
}

type Jump = PayloadOf<typeof contentRequests, 'page/jump'>;

/** Builds them for one tab. */
export function createTabActions(parts: TabActionsParts): TabActions {
  const { connection, tabId, page, highlights, colourNames, jumped } = parts;
  const jump = async (to: Jump): Promise<void> => {
    if (tabId !== null) await createTabClient(connection.tabs, tabId).send('page/jump', to);
    jumped();
  };
  const article = page.kind === 'ready' && page.visit.page !== null ? { page: page.visit.page, highlights } : null;
  const writeOwn = createWriteOwn(connection.background);
  return {
    keeping: createKeeping(connection.store),
    places: createPlaceActions(connection.tabs, tabId, jumped),
    writePageNote: createWritePageNote(connection.store, page),
    onJumpToHighlight: (highlightId) => void jump({ to: 'highlight', highlightId }),
    onDossier: (entityId) => void openLibrary(entityId),
    onJumpToName: (entityId, index) => void jump({ to: 'mention', entityId, index }),
    onCopyText: (text) => void writeClipboard(text),
    onCopyMarkdown: async () => article !== null && (await writeClipboard(toMarkdownText(article, colourNames))),
    onDownloadMarkdown: () => {
      if (article !== null) downloadFile(toMarkdownFile(article, colourNames));
    },
    onCopyReference: async () => {
      const source = article === null ? toOpenSource(page) : toKeptSource(article);
      return source !== null && createCiting(connection).copyReference(source);
    },
    writeOwn: (entry) => writeOwn(null, entry),
    marking: createMarkingSettings(connection.settings),
  };
}

/** The source that a page makes of which nothing is kept; null while nobody tells what the page is. */
function toOpenSource(page: FollowedPage): CitationSource | null {
  if (page.kind !== 'ready') return null;
  const { page: said, mentions } = page.report;
  return toSourceHere(
    { ...said, id: said.url, createdAt: systemClock() },
    mentions.map(({ name }) => name),
  );
}
