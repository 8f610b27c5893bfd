/** The handles at the ends of a highlight whose toolbar is open: drawn or stepped, previewed on the page, kept when let go. */
import { AdjustHandle } from '@/components/adjust/adjust-handle';
import type { HandlePoint } from '@/components/adjust/adjust-handle';
import type { Problem } from '@/components/keeping/keeping';
import { moveEnd, snapEnd } from '@/lib/core/notes/adjust-span';
import type { SpanEnd } from '@/lib/core/notes/adjust-span';
import type { HighlightId, HighlightWithNote } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import { edgeOf, placeAtEdge } from '@/lib/page/overlay/place-at-edge';
import { holderOf } from '@/lib/page/overlay/range-box';
import { offsetAtPoint } from '@/lib/page/selection/offset-at-point';
import { MAX_SELECTION_LENGTH } from '@/lib/page/selection/selection';
import type { Highlights } from '../highlights';
import type { OpenPage } from '../open-page';
import { problemOf } from '../problem-of';
import type { Stage } from '../stage';
import type { History } from './history';
import type { Rewording } from './rewording';

export interface Adjusting {
  /** Shows the handles at a highlight. */
  show(page: OpenPage, kept: HighlightWithNote, span: TextSpan): void;
  hide(): void;
  /** Puts back what was moved and is not kept yet; false when nothing was. */
  cancel(): boolean;
}

interface AdjustingParts {
  readonly stage: Stage;
  readonly highlights: Highlights;
  readonly rewording: Rewording;
  readonly history: History;
  /** Repaints after a write of ours. */
  readonly changed: () => Promise<void>;
  /** Told while an end is being drawn, when nothing else may lie over the page. */
  readonly dragging: (isDragging: boolean) => void;
  /** Told when a highlight has other words now. */
  readonly adjusted: (id: HighlightId) => void;
  readonly failed: (problem: Problem) => void;
  /** The reader is done. */
  readonly close: () => void;
}

interface Editing {
  readonly page: OpenPage;
  readonly kept: HighlightWithNote;
  /** Where it stands as it is kept. */
  readonly stands: TextSpan;
  readonly span: TextSpan;
}

/** So many characters at an end tell which it is. */
const nearLength = 40;
/** Nearer than this to the window's edge, in px, a drag scrolls the page by as much. */
const scrollPx = 40;
const ends = ['start', 'end'] as const;

/** Builds the handles of one page. */
export function createAdjusting(parts: AdjustingParts): Adjusting {
  const { stage, highlights, rewording, history } = parts;
  const layers = { start: stage.createLayer('handle-start', 'top'), end: stage.createLayer('handle-end', 'bottom') };
  let editing: Editing | null = null;
  /** From the text under the end to the pointer that grips the handle. */
  let grip: HandlePoint = { x: 0, y: 0 };

  function draw(now: Editing): void {
    editing = now;
    const { page, span } = now;
    const { text } = page.page;
    for (const end of ends) {
      const range = rangeAt(page, span, end);
      if (range === null) {
        layers[end].hide();
        continue;
      }
      const near =
        end === 'start'
          ? text.slice(span.start, Math.min(span.end, span.start + nearLength))
          : text.slice(Math.max(span.start, span.end - nearLength), span.end);
      layers[end].showAt((element, signal) => placeAtEdge(element, range, end, signal));
      layers[end].draw(
        <AdjustHandle
          {...{ end, near, at: span[end], length: text.length, isRightToLeft: isRightToLeft(range) }}
          onStep={(step) => move((current) => moveEnd(text, current, step))}
          onGrab={(at) => grab(end, at)}
          onDrag={(to) => drag(end, to)}
          onDrop={drop}
          onKeep={() => void keep()}
          onCancel={() => {
            setDragging(false);
            if (!cancel()) parts.close();
          }}
        />,
      );
    }
  }

  function move(to: (span: TextSpan) => TextSpan): void {
    if (editing === null) return;
    const span = to(editing.span);
    if (isSame(span, editing.span) || span.end - span.start > MAX_SELECTION_LENGTH) return;
    highlights.preview(editing.page, editing.kept.highlight.id, span);
    draw({ ...editing, span });
  }

  function grab(end: SpanEnd, at: HandlePoint): void {
    const range = editing === null ? null : rangeAt(editing.page, editing.span, end);
    const edge = range === null ? null : edgeOf(range, end);
    if (edge === null) return;
    grip = { x: at.x - edge.x, y: at.y - edge.y - edge.height / 2 };
    setDragging(true);
  }

  function drag(end: SpanEnd, to: HandlePoint): void {
    if (editing === null) return;
    const { page } = editing;
    if (to.y < scrollPx) window.scrollBy({ top: -scrollPx, behavior: 'instant' });
    else if (to.y > window.innerHeight - scrollPx) window.scrollBy({ top: scrollPx, behavior: 'instant' });
    const offset = offsetAtPoint(document, page.map, { x: to.x - grip.x, y: to.y - grip.y });
    if (offset !== null) move((span) => snapEnd(page.page.text, span, end, offset));
  }

  function drop(): void {
    setDragging(false);
    void keep();
  }

  /** What is under the pointer must be the page's text, not what we have laid over it. The handle that is gripped has the pointer all the same. */
  function setDragging(isDragging: boolean): void {
    for (const end of ends) layers[end].element.style.pointerEvents = isDragging ? 'none' : '';
    parts.dragging(isDragging);
    if (isDragging) history.close();
  }

  async function keep(): Promise<void> {
    if (editing === null || isSame(editing.span, editing.stands)) return;
    const { page, kept, span } = editing;
    const { highlight } = kept;
    // A second wish to keep, as when the handle loses the focus, finds nothing left to do.
    editing = { ...editing, stands: span };
    const reply = await rewording.adjust(page, highlight, span);
    const problem = problemOf(reply);
    if (problem === null && reply.ok && reply.value.kind === 'done') {
      history.did({ said: 'did_adjust', takeBack: history.undoOf(reply.value.changeSetId) }, true);
      await parts.changed();
      highlights.preview(page, highlight.id, null);
      parts.adjusted(highlight.id);
    } else {
      highlights.preview(page, highlight.id, null);
      parts.failed(problem ?? 'no-answer');
    }
  }

  function cancel(): boolean {
    if (editing === null || isSame(editing.span, editing.stands)) return false;
    highlights.preview(editing.page, editing.kept.highlight.id, null);
    draw({ ...editing, span: editing.stands });
    return true;
  }

  return {
    show: (page, kept, span) => draw({ page, kept, stands: span, span }),
    hide: () => {
      editing = null;
      for (const end of ends) layers[end].hide();
    },
    cancel,
  };
}

/** The range that has an end of the span in it; null when it stands nowhere in the page. */
function rangeAt(page: OpenPage, span: TextSpan, end: SpanEnd): Range | null {
  const ranges = page.map.toRanges(span);
  return (end === 'start' ? ranges[0] : ranges.at(-1)) ?? null;
}

function isRightToLeft(range: Range): boolean {
  const holder = holderOf(range);
  return holder !== null && getComputedStyle(holder).direction === 'rtl';
}

function isSame(a: TextSpan, b: TextSpan): boolean {
  return a.start === b.start && a.end === b.end;
}
