/** Brings the events of one page to its session. Every listener hangs on one signal. */
import { onEvent } from '@/lib/messages/events';
import { serveContent } from '@/lib/messages/server';
import { createHitTest } from '@/lib/page/marks/hit-test';
import { watchSelection } from '@/lib/page/selection/selection';
import { watchFrames } from '@/lib/page/watch/watch-frames';
import { watchPage } from '@/lib/page/watch/watch-page';
import { createRuntimePort } from '@/lib/platform/runtime';
import { createSettingsStore, defaultSettings } from '@/lib/platform/settings';
import { isSiteDisabled } from '@/lib/platform/sites';
import { listenToUndo } from './adjusting/listen-to-undo';
import { createAnswers } from './answers';
import { createParts } from './parts';
import { listenToPointer } from './pointer';
import { createSession } from './session';

/** Begins on one page. Nothing is read before the settings are known; nothing goes on after the signal aborted or the extension was updated. */
export function start(outer: AbortSignal): void {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  const port = createRuntimePort();
  const settingsStore = createSettingsStore();
  let current = defaultSettings;
  const settings = () => current;
  const isOff = () => isSiteDisabled(current.disabledSites, location.href);
  const parts = createParts({ port, signal, settings, settingsStore, isOff, outdated: () => ending.abort() });
  const session = createSession(parts, { settings, isOff });
  const { overlay, reader } = parts;

  const begun = settingsStore.read().then((stored) => {
    current = stored;
    return session.begin();
  });
  settingsStore.watch(signal, (next) => {
    const wasOff = isOff();
    current = next;
    session.settingsChanged(wasOff);
  });

  const watch = watchPage({
    document,
    signal,
    isOurs: overlay.isOurs,
    onTextChanged: session.textChanged,
    onAddressChanged: () => void session.begin(),
  });
  const heard = new WeakSet<Document>();
  const listen = (own: Document): void => {
    if (heard.has(own)) return;
    heard.add(own);
    const onSettled = () => void session.selectionSettled(own);
    listenToUndo({
      ...{ document: own, signal, isOurs: overlay.owns },
      asked: (wish) => void session.keeping.history(wish),
    });
    watchSelection({ document: own, signal, isOurs: overlay.owns, onSettled });
    listenToPointer({
      ...{ document: own, signal, isOurs: overlay.owns },
      hitTest: createHitTest(parts.marks, () => reader.current()?.map.shadowRoots ?? [], own),
      happen: parts.card.happen,
      clickOpensCards: () => current.trigger === 'click',
      openHighlight: (kept) => {
        const page = reader.current();
        parts.glance.close();
        if (page !== null) session.keeping.open(page, kept);
      },
      overHighlight: parts.glance.over,
      escaped: parts.glance.close,
      pressedElsewhere: session.pressedElsewhere,
    });
  };
  listen(document);
  watchFrames(document, signal, listen);
  reader.watch((page) => {
    watch.follow([...page.map.shadowRoots, ...page.map.frames]);
    page.map.frames.forEach(listen);
    session.pageWasRead(page);
  });
  onEvent(port, 'store/changed', signal, ({ pageIds }) => session.highlightsChanged(pageIds));
  onEvent(port, 'knowledge/changed', signal, () => void reader.relink());

  const settledPage = async () => {
    await begun;
    await reader.settled();
    return reader.current();
  };
  const relink = async () => {
    await begun;
    await reader.relink();
  };
  const { command } = session;
  serveContent(
    port,
    createAnswers({
      ...parts,
      settledPage,
      relink,
      command,
      refreshHighlights: session.refreshHighlights,
      attaching: session.keeping.attaching,
    }),
    {
      report: parts.errors.report,
      signal,
    },
  );
}
