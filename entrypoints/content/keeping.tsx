/** Keeping something: the toolbar at a selection or a highlight, and what its buttons do. Rows are written by the background. */
import type { Problem } from '@/components/keeping/keeping';
import { SelectionToolbar } from '@/components/toolbar/selection-toolbar';
import { describeSpan } from '@/lib/core/anchors/describe';
import { toQuoteWithSource } from '@/lib/core/export/quote-with-source';
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityRef } from '@/lib/core/entities/record';
import type { HighlightColour, HighlightId, HighlightRow, HighlightWithNote } from '@/lib/core/notes/rows';
import { contains } from '@/lib/core/text/span';
import type { TextSpan } from '@/lib/core/text/span';
import type { BackgroundClient } from '@/lib/messages/client';
import type { Reply } from '@/lib/messages/reply';
import type { Refusal } from '@/lib/messages/protocol';
import { copyText } from '@/lib/page/selection/copy-text';
import type { PageSelection } from '@/lib/page/selection/selection';
import type { Highlights } from './highlights';
import { describePage, spanOnPage } from './open-page';
import type { OpenPage } from './open-page';
import type { PageFrame } from './page-frame';
import { problemOf } from './problem-of';
import type { Stage } from './stage';

export interface Keeping {
  /** Shows the toolbar at a fresh selection, or takes it away when there is none. */
  select(page: OpenPage, selection: PageSelection | null): void;
  /** Shows the toolbar at a highlight that was clicked. */
  open(page: OpenPage, kept: HighlightWithNote): void;
  /** Keeps the selection in the colour used last; opens the note when asked to. */
  keep(page: OpenPage, selection: PageSelection | null, withNote: boolean): Promise<void>;
  close(): void;
}

interface KeepingParts {
  readonly stage: Stage;
  readonly background: BackgroundClient;
  readonly highlights: Highlights;
  readonly noteFrame: PageFrame<HighlightId>;
  readonly ownFrame: PageFrame<string>;
  /** In a private window nothing is stored, so nobody is asked who that is. */
  readonly isPrivate: boolean;
  /** Repaints after a write of ours, without waiting for the event. */
  readonly changed: () => Promise<void>;
}

/** Who selects more than this has a passage in mind, not a name. */
const longestName = 100;

/** What the toolbar stands at. */
type Subject =
  | { readonly kind: 'selection'; readonly span: TextSpan }
  | { readonly kind: 'highlight'; readonly kept: HighlightWithNote; readonly span: TextSpan };

interface ToolbarState {
  readonly page: OpenPage;
  readonly subject: Subject;
  readonly problem: Problem | null;
  readonly copied: boolean;
}

/** Builds what keeps highlights on one page. */
export function createKeeping(parts: KeepingParts): Keeping {
  const { stage, background, highlights, noteFrame, changed } = parts;
  const layer = stage.createLayer('toolbar', 'top');
  let state: ToolbarState | null = null;
  let lastColour: HighlightColour = 'claim';

  function show(next: ToolbarState): void {
    const moved = state?.subject.span !== next.subject.span;
    state = next;
    if (moved || !layer.isShown()) layer.showBeside(next.page.map.toRange(next.subject.span));
    draw(next);
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
        onCopy={() => copy(page, subject.span)}
        {...(kept === null ? {} : { onDelete: () => void remove(kept.highlight) })}
        {...(kept === null && mayBeName(page, subject.span) ? { onWho: () => askWho(page, subject.span) } : {})}
        onClose={close}
      />,
    );
  }

  function close(): void {
    state = null;
    layer.hide();
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
      if (state === null) show({ page, subject: { kind: 'selection', span }, problem, copied: false });
      else tell(problem ?? 'no-answer');
      return null;
    }
    forgetSelections(page);
    close();
    await changed();
    return reply.value.highlight;
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

  async function recolour(highlight: HighlightRow, colour: HighlightColour): Promise<void> {
    lastColour = colour;
    const { id: highlightId, revision } = highlight;
    await settle(await background.send('highlights/recolour', { highlightId, revision, colour }));
  }

  async function remove({ id: highlightId, revision }: HighlightRow): Promise<void> {
    await settle(await background.send('highlights/delete', { highlightId, revision }));
  }

  async function settle(reply: Reply<{ kind: 'done' } | Refusal>): Promise<void> {
    const problem = problemOf(reply);
    if (problem !== null) {
      tell(problem);
      return;
    }
    close();
    await changed();
  }

  function copy(page: OpenPage, span: TextSpan): void {
    const quote = toQuoteWithSource(page.page.text.slice(span.start, span.end), describePage(document, page.facts));
    if (copyText(document, quote) && state !== null) show({ ...state, copied: true });
  }

  return {
    select: (page, selection) => {
      if (selection === null) {
        if (state?.subject.kind === 'selection') close();
        return;
      }
      show({ page, subject: { kind: 'selection', span: selection.span }, problem: null, copied: false });
    },
    open: (page, kept) => {
      const span = highlights.spanOf(kept.highlight.id);
      if (span !== null) show({ page, subject: { kind: 'highlight', kept, span }, problem: null, copied: false });
    },
    keep: async (page, selection, withNote) => {
      if (selection === null) return;
      const known = highlights.findAt(selection.span);
      if (known !== null && withNote) openNote(page, known.highlight.id);
      else if (withNote) await createWithNote(page, selection.span);
      else await create(page, selection.span, lastColour);
    },
    close,
  };
}

/** Takes the browser's own marks off what is kept now, in whichever document it was selected. */
function forgetSelections(page: OpenPage): void {
  for (const own of [document, ...page.map.frames]) own.getSelection()?.removeAllRanges();
}

/** The entities named inside a span, each once. */
function entitiesIn(page: OpenPage, span: TextSpan): EntityRef[] {
  const inside = page.linking.mentions.filter((mention) => {
    const at = spanOnPage(page, mention);
    return at !== null && contains(span, at);
  });
  const refs = new Map<string, EntityRef>();
  for (const { entityId, name, title, wikidata } of inside) {
    if (!refs.has(entityId)) refs.set(entityId, toEntityRef({ id: entityId, name, wikipedia: title, wikidata }));
  }
  return [...refs.values()];
}
