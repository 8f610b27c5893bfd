/** What happens on one page, in order: reading, marking, keeping, stepping. It listens to nothing; `start` brings it the events. */
import type { PageId } from '@/lib/core/notes/rows';
import { looksLikeArticle } from '@/lib/page/article/looks-like-article';
import { readPageTone } from '@/lib/page/marks/page-tone';
import { readSelection } from '@/lib/page/selection/selection';
import type { PageSelection } from '@/lib/page/selection/selection';
import type { PageCommand } from '@/lib/messages/protocol';
import type { Settings } from '@/lib/platform/settings';
import { createKeeping } from './keeping';
import type { Keeping } from './keeping';
import type { OpenPage } from './open-page';
import type { Parts } from './parts';

export interface Session {
  readonly keeping: Keeping;
  /** Begins, also when another article has come under a new address. */
  begin(): Promise<void>;
  textChanged(): void;
  pageWasRead(page: OpenPage): void;
  /** Reads the page's highlights again and places them. */
  refreshHighlights(): Promise<void>;
  highlightsChanged(pageIds: readonly PageId[]): void;
  /** `wasOff`: whether the site was switched off before. */
  settingsChanged(wasOff: boolean): void;
  /** `own`: the document it was made in, the page's or a frame's. */
  selectionSettled(own: Document): Promise<void>;
  command(command: PageCommand): Promise<void>;
  pressedElsewhere(): void;
}

interface SessionNeeds {
  readonly settings: () => Settings;
  readonly isOff: () => boolean;
}

/** Builds the session over the page's parts. */
export function createSession(parts: Parts, { settings, isOff }: SessionNeeds): Session {
  const { reader, highlights, names, card, marks } = parts;
  let selecting = document;
  const keeping = createKeeping({
    ...parts,
    changed: refreshHighlights,
    citationStyle: () => settings().citationStyle,
  });

  async function begin(): Promise<void> {
    pressedElsewhere();
    keeping.forget();
    if (isOff()) {
      parts.pageMap.draw();
      names.clear();
      marks.clear();
      return;
    }
    await highlights.fetch();
    if (highlights.list().length > 0 || isWorthReading()) await reader.read();
  }

  function isWorthReading(): boolean {
    return reader.current() !== null || looksLikeArticle(document);
  }

  async function refreshHighlights(): Promise<void> {
    if (isOff() || !(await highlights.fetch())) return;
    const page = reader.current();
    if (page !== null) {
      parts.sightings.tell(page);
      await highlights.place(page);
    } else if (highlights.list().length > 0) await reader.read();
  }

  /** The page, read now although it is no article when the reader selects something in it. */
  async function pageForSelection(): Promise<OpenPage | null> {
    if (isOff()) return null;
    if (reader.current() === null) await reader.read();
    return reader.current();
  }

  /** The selection in the document where one was made last, else in any: a command may come before a selection has settled. */
  function selectionOn({ page, map }: OpenPage): PageSelection | null {
    for (const own of [selecting, document, ...map.frames]) {
      const selection = readSelection(own, page.text, map);
      if (selection !== null) return selection;
    }
    return null;
  }

  /** What is selected now. When the last reading does not know it, it may stand in what the page has rendered or framed since: that is read first. */
  async function freshSelection(): Promise<{ page: OpenPage; selection: PageSelection } | null> {
    for (const isSecond of [false, true]) {
      if (isSecond && !isOff()) await reader.read();
      const page = await pageForSelection();
      const selection = page === null ? null : selectionOn(page);
      if (page !== null && selection !== null) return { page, selection };
    }
    return null;
  }

  function pressedElsewhere(): void {
    card.happen({ kind: 'close' });
    keeping.close();
    parts.glance.close();
    parts.choices.close();
    parts.muting.close();
  }

  return {
    keeping,
    begin,
    refreshHighlights,
    pressedElsewhere,
    textChanged: () => {
      if (!isOff() && isWorthReading()) void reader.read();
    },
    pageWasRead: (page) => {
      if (isOff()) return;
      marks.setTone(readPageTone(page.elements));
      names.show(page, settings());
      parts.sightings.tell(page);
      void highlights.place(page);
    },
    highlightsChanged: (pageIds) => {
      if (highlights.concerns(pageIds)) void refreshHighlights();
    },
    settingsChanged: (wasOff) => {
      const page = reader.current();
      parts.pageMap.draw();
      if (wasOff !== isOff()) void begin();
      else if (page !== null && !isOff()) names.show(page, settings());
    },
    selectionSettled: async (own) => {
      const isEmpty = own.getSelection()?.isCollapsed !== false;
      // Every document has a selection of its own; an empty one in another than the last says nothing.
      if (isEmpty && own !== selecting) return;
      selecting = own;
      const fresh = isEmpty ? null : await freshSelection();
      const page = fresh?.page ?? reader.current();
      if (page !== null) keeping.select(page, fresh?.selection ?? null);
    },
    command: async (command) => {
      if (isOff()) return;
      if (command === 'next-name' || command === 'previous-name') {
        parts.stepToName(command === 'next-name' ? 1 : -1);
        return;
      }
      if (command === 'previous-highlight') {
        const page = reader.current();
        if (page !== null) keeping.step(page, -1);
        return;
      }
      const fresh = await freshSelection();
      const page = reader.current();
      if (fresh !== null) await keeping.keep(fresh.page, fresh.selection, command === 'note');
      else if (page !== null && command === 'highlight') keeping.step(page, 1);
    },
  };
}
