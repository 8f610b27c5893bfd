/** Keeping something: the toolbar at a selection or a highlight, and what its buttons do. Rows are written by the background. */
import type { Problem } from '@/components/keeping/keeping';
import { SelectionToolbar } from '@/components/toolbar/selection-toolbar';
import type { SelectionToolbarProps } from '@/components/toolbar/selection-toolbar';
import { describeSpan } from '@/lib/core/anchors/describe';
import type { StyleId } from '@/lib/core/citations/citation-types';
import type { HighlightColour, HighlightId, HighlightRow, HighlightWithNote } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import type { BackgroundClient } from '@/lib/messages/client';
import type { ScrollTo } from '@/lib/page/marks/scroll-to';
import type { PageSelection } from '@/lib/page/selection/selection';
import type { MessageKey } from '@/lib/platform/words';
import { createAdjusting } from './adjusting/adjusting';
import { createAttaching } from './adjusting/attaching';
import type { Attaching } from './adjusting/attaching';
import { entitiesIn } from './adjusting/entities-in';
import { createHistory } from './adjusting/history';
import type { Changed } from './adjusting/history';
import { findMerger } from './adjusting/merging';
import type { FindNearest } from './adjusting/nearest';
import { createRewording } from './adjusting/rewording';
import { copyPlace } from './copying';
import type { Copied } from './copying';
import type { Highlights } from './highlights';
import { describePage } from './open-page';
import type { OpenPage } from './open-page';
import type { PageFrame } from './page-frame';
import { isInView } from './is-in-view';
import { problemOf } from './problem-of';
import type { Stage } from './stage';
import { stepAround } from './step-around';
import { forgetSelections } from './forget-selections';
import type { ToolbarState } from './toolbar-state';

export interface Keeping {
  /** Shows the toolbar at a fresh selection, or takes it away when there is none. */
  select(page: OpenPage, selection: PageSelection | null): void;
  /** Shows the toolbar at a highlight that was clicked. */
  open(page: OpenPage, kept: HighlightWithNote): void;
  /** Keeps the selection in the colour used last; opens the note when asked to. */
  keep(page: OpenPage, selection: PageSelection | null, withNote: boolean): Promise<void>;
  /** Shows the next (1) or previous (-1) highlight of the page and its toolbar, which takes the focus. */
  step(page: OpenPage, by: 1 | -1): void;
  /** Takes back, or does again, what was done on this page; first what was moved and not kept yet. */
  history(wish: 'undo' | 'redo'): Promise<void>;
  readonly attaching: Attaching;
  close(): void;
  /** Another article has come. */
  forget(): void;
}

interface KeepingParts {
  readonly stage: Stage;
  readonly background: BackgroundClient;
  readonly highlights: Highlights;
  readonly noteFrame: PageFrame<HighlightId>;
  readonly ownFrame: PageFrame<string>;
  /** In a private window nothing is stored, so nobody is asked who that is. */
  readonly isPrivate: boolean;
  readonly findNearest: FindNearest;
  readonly flash: ScrollTo;
  /** In which style citations are copied. */
  readonly citationStyle: () => StyleId;
  /** Repaints after a write of ours, without waiting for the event. */
  readonly changed: () => Promise<void>;
}

/** Who selects more than this has a passage in mind, not a name. */
const longestName = 100;

/** Builds what keeps highlights on one page. */
export function createKeeping(parts: KeepingParts): Keeping {
  const { stage, background, highlights, noteFrame, changed } = parts;
  const layer = stage.createLayer('toolbar', 'top');
  const rewording = createRewording(background);
  const history = createHistory({ stage, background, changed: repaint });
  const adjusting = createAdjusting({
    ...{ stage, highlights, rewording, history, changed, close },
    dragging: (isDragging) => {
      layer.element.style.visibility = isDragging ? 'hidden' : '';
    },
    adjusted: reopen,
    failed: tell,
  });
  const attaching = createAttaching({
    ...{ stage, highlights, rewording, history, changed, findNearest: parts.findNearest },
    settled: (problem) => {
      if (problem !== null) tell(problem);
      else {
        if (state !== null) forgetSelections(state.page);
        close();
      }
    },
  });
  let state: ToolbarState | null = null;
  let lastColour: HighlightColour = 'claim';
  let focusBefore: HTMLElement | null = null;

  function show(next: ToolbarState): void {
    const moved = state?.subject.span !== next.subject.span;
    state = next;
    // Handles stand between a highlight and its toolbar.
    layer.element.classList.toggle('layer-apart', next.subject.kind === 'highlight');
    if (moved || !layer.isShown()) layer.showBeside(next.page.map.toRange(next.subject.span));
    draw(next);
    const { page, subject } = next;
    if (subject.kind === 'selection') adjusting.hide();
    else if (moved) adjusting.show(page, subject.kept, subject.span);
  }

  function draw({ page, subject, problem, copied }: ToolbarState): void {
    const kept = subject.kind === 'highlight' ? subject.kept : null;
    layer.draw(
      <SelectionToolbar
        colour={kept?.highlight.colour ?? null}
        problem={problem}
        copied={copied}
        onColour={(colour) =>
          void (kept === null ? create(page, subject.span, colour) : recolour(kept.highlight, colour))
        }
        onNote={() => {
          if (kept === null) void createWithNote(page, subject.span);
          else openNote(page, kept.highlight.id);
        }}
        onCopy={() => void copy(page, subject.span, 'quote')}
        onCite={() => void copy(page, subject.span, 'citation')}
        onCopyLink={() => void copy(page, subject.span, 'link')}
        {...(kept === null ? toAttach(page, subject.span) : toMerge(page, kept.highlight.id))}
        {...(kept === null
          ? {}
          : { onDelete: () => void remove(kept.highlight), onStep: (by: 1 | -1) => step(page, by) })}
        {...(kept === null && mayBeName(page, subject.span) ? { onWho: () => askWho(page, subject.span) } : {})}
        onClose={close}
      />,
    );
  }

  function close(): void {
    state = null;
    layer.hide();
    adjusting.hide();
    attaching.closeQuestion();
    focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
  }

  /** Shows the toolbar anew at the highlight it stands at: it may have moved, or be gone. */
  function reopen(id: HighlightId): void {
    const kept = highlights.find(id);
    const span = highlights.spanOf(id);
    if (state?.subject.kind !== 'highlight' || state.subject.kept.highlight.id !== id) return;
    if (kept === null || span === null) close();
    else show({ ...state, subject: { kind: 'highlight', kept, span }, problem: null });
  }

  async function repaint(): Promise<void> {
    await changed();
    if (state?.subject.kind === 'highlight') reopen(state.subject.kept.highlight.id);
  }

  const toAttach = (page: OpenPage, span: TextSpan): Pick<SelectionToolbarProps, 'onAttach'> =>
    attaching.isWanted() ? { onAttach: () => void attaching.attachSelected(page, span) } : {};

  function toMerge(page: OpenPage, id: HighlightId): Pick<SelectionToolbarProps, 'onMerge' | 'neighbourCount'> {
    const merger = findMerger(page, highlights, id);
    if (merger === null) return {};
    const onMerge = () =>
      void rewording.merge(page, merger.highlights, merger.span).then((reply) => settle(reply, 'did_merge'));
    return { onMerge, neighbourCount: merger.highlights.length - 1 };
  }

  const mayBeName = (page: OpenPage, { start, end }: TextSpan): boolean =>
    !parts.isPrivate && end - start <= longestName && !page.page.text.slice(start, end).includes('\n');

  function askWho(page: OpenPage, span: TextSpan): void {
    const range = page.map.toRange(span);
    close();
    parts.ownFrame.open(page.page.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), range);
  }

  function tell(problem: Problem): void {
    if (state !== null) show({ ...state, problem });
  }

  async function create(page: OpenPage, span: TextSpan, colour: HighlightColour): Promise<HighlightRow | null> {
    const anchor = describeSpan(page.page.text, span, page.page.blocks);
    lastColour = colour;
    const reply = await background.send('highlights/create', {
      page: describePage(document, page.facts),
      anchor,
      colour,
      entities: entitiesIn(page, span),
    });
    const problem = problemOf(reply);
    if (problem !== null || !reply.ok || reply.value.kind !== 'done') {
      if (state === null) show({ page, subject: { kind: 'selection', span }, problem, copied: null });
      else tell(problem ?? 'no-answer');
      return null;
    }
    forgetSelections(page);
    close();
    const { highlight } = reply.value;
    history.did({ said: 'did_create', takeBack: () => takeBackNew(highlight) }, false);
    await changed();
    return highlight;
  }

  async function createWithNote(page: OpenPage, span: TextSpan): Promise<void> {
    const highlight = await create(page, span, lastColour);
    if (highlight !== null) openNote(page, highlight.id);
  }

  function openNote(page: OpenPage, id: HighlightId): void {
    const span = highlights.spanOf(id);
    close();
    noteFrame.open(id, span === null ? null : page.map.toRange(span));
  }

  /** A note may hang on it by now, and goes with it. */
  function takeBackNew(highlight: HighlightRow): Promise<Changed> {
    const { id: highlightId, revision } = highlights.find(highlight.id)?.highlight ?? highlight;
    return background.send('highlights/delete', { highlightId, revision });
  }

  async function recolour(highlight: HighlightRow, colour: HighlightColour): Promise<void> {
    lastColour = colour;
    const { id: highlightId, revision } = highlight;
    await settle(await background.send('highlights/recolour', { highlightId, revision, colour }), 'did_recolour');
  }

  async function remove({ id: highlightId, revision }: HighlightRow): Promise<void> {
    await settle(await background.send('highlights/delete', { highlightId, revision }), 'did_delete');
  }

  async function settle(reply: Changed, said: MessageKey): Promise<void> {
    const problem = problemOf(reply);
    if (problem !== null) tell(problem);
    if (!reply.ok || reply.value.kind === 'refused') return;
    close();
    history.did({ said, takeBack: history.undoOf(reply.value.changeSetId) }, true);
    await changed();
  }

  async function copy(page: OpenPage, span: TextSpan, wanted: Copied): Promise<void> {
    const outcome = await copyPlace({ page, span, style: parts.citationStyle(), background }, wanted);
    if (state?.subject.span === span) show({ ...state, ...outcome });
  }

  function step(page: OpenPage, by: 1 | -1): void {
    const placed = highlights.placedIn();
    const opened = state?.subject.kind === 'highlight' ? state.subject.kept.highlight.id : null;
    const next = stepAround(
      placed,
      placed.findIndex(({ kept }) => kept.highlight.id === opened),
      by,
    );
    if (next === null) return;
    const range = page.map.toRange(next.span);
    if (range !== null && !isInView(range)) parts.flash.scrollTo([range]);
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    show({ page, subject: { kind: 'highlight', ...next }, problem: null, copied: null });
    focusBefore ??= before;
    layer.element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  return {
    select: (page, selection) => {
      if (selection === null) {
        if (state?.subject.kind === 'selection') close();
        return;
      }
      show({ page, subject: { kind: 'selection', span: selection.span }, problem: null, copied: null });
    },
    open: (page, kept) => {
      const span = highlights.spanOf(kept.highlight.id);
      if (span !== null) show({ page, subject: { kind: 'highlight', kept, span }, problem: null, copied: null });
    },
    keep: async (page, selection, withNote) => {
      if (selection === null) return;
      const known = highlights.findAt(selection.span);
      if (known !== null && withNote) openNote(page, known.highlight.id);
      else if (withNote) await createWithNote(page, selection.span);
      else await create(page, selection.span, lastColour);
    },
    step,
    history: async (wish) => {
      if (!adjusting.cancel()) await history[wish]();
    },
    attaching,
    close: () => {
      close();
      history.close();
    },
    forget: () => {
      close();
      history.forget();
      attaching.forget();
    },
  };
}
