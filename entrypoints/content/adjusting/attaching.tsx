/** Gives lost highlights new words: those that the reader selects on the page, or a place that popup and panel were told of. */
import { AttachChooser } from '@/components/adjust/attach-chooser';
import { PickStrip } from '@/components/adjust/pick-strip';
import type { Problem } from '@/components/keeping/keeping';
import type { NearestCandidate } from '@/lib/core/anchors/nearest';
import type { HighlightId, HighlightWithNote } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import type { ContentHandlers } from '@/lib/messages/server';
import type { Highlights } from '../highlights';
import type { OpenPage } from '../open-page';
import { problemOf } from '../problem-of';
import type { Stage } from '../stage';
import type { History } from './history';
import type { FindNearest } from './nearest';
import type { Rewording } from './rewording';

type AttachRequest = Parameters<ContentHandlers['highlight/attach']>[0];
type Attached = Awaited<ReturnType<ContentHandlers['highlight/attach']>>;

export interface Attaching {
  /** Whether there is a highlight that selected words could be for. */
  isWanted(): boolean;
  /** Attaches selected words to the highlight they are for; asks when there are several. */
  attachSelected(page: OpenPage, span: TextSpan): Promise<void>;
  /** Asks the reader to select the words for a highlight. */
  pick(id: HighlightId): void;
  /** The places of the page most like a highlight. */
  nearest(page: OpenPage, id: HighlightId): Promise<readonly NearestCandidate[]>;
  /** Attaches a highlight to a place that was told of before. */
  attachPlace(page: OpenPage, request: AttachRequest): Promise<Attached>;
  /** Takes the question away which highlight is meant. */
  closeQuestion(): void;
  /** Forgets for which highlight words are being selected. */
  forget(): void;
}

interface AttachingParts {
  readonly stage: Stage;
  readonly highlights: Highlights;
  readonly rewording: Rewording;
  readonly history: History;
  readonly findNearest: FindNearest;
  /** Repaints after a write of ours. */
  readonly changed: () => Promise<void>;
  /** Told why selected words were not attached; null when they were. */
  readonly settled: (problem: Problem | null) => void;
}

/** Builds it for one page. */
export function createAttaching(parts: AttachingParts): Attaching {
  const { stage, highlights, rewording, history } = parts;
  const strip = stage.createLayer('pick', 'bottom');
  const question = stage.createLayer('attach', 'bottom');
  let picked: HighlightId | null = null;

  function forget(): void {
    picked = null;
    strip.hide();
    question.hide();
  }

  async function write(page: OpenPage, seen: AttachRequest['seen'], span: TextSpan): Promise<Attached | null> {
    const reply = await rewording.adjust(page, seen, span);
    if (!reply.ok) return null;
    if (reply.value.kind === 'refused') return reply.value;
    const { changeSetId } = reply.value;
    if (picked === seen.id) forget();
    history.did({ said: 'did_attach', takeBack: history.undoOf(changeSetId) }, true);
    await parts.changed();
    return { kind: 'done', changeSetId };
  }

  async function attach(page: OpenPage, { highlight }: HighlightWithNote, span: TextSpan): Promise<void> {
    const outcome = await write(page, { id: highlight.id, revision: highlight.revision }, span);
    parts.settled(outcome === null ? 'no-answer' : problemOf({ ok: true, value: outcome }));
  }

  function ask(page: OpenPage, span: TextSpan, lost: readonly HighlightWithNote[]): void {
    question.showBeside(page.map.toRange(span));
    question.draw(
      <AttachChooser
        lost={lost}
        onClose={() => question.hide()}
        onChoose={(id) => {
          const kept = highlights.find(id);
          question.hide();
          if (kept !== null) void attach(page, kept, span);
        }}
      />,
    );
  }

  return {
    isWanted: () => highlights.lost().length > 0,
    attachSelected: async (page, span) => {
      const lost = highlights.lost();
      const only = lost.find(({ highlight }) => highlight.id === picked) ?? (lost.length === 1 ? lost[0] : undefined);
      if (only === undefined) ask(page, span, lost);
      else await attach(page, only, span);
    },
    pick: (id) => {
      const kept = highlights.find(id);
      if (kept === null) return;
      picked = id;
      history.close();
      strip.showBeside(null);
      strip.draw(<PickStrip quote={kept.highlight.anchor.exact} onCancel={forget} />);
    },
    nearest: async (page, id) => {
      const kept = highlights.find(id);
      return kept === null ? [] : parts.findNearest(page.page.text, kept.highlight.anchor);
    },
    attachPlace: async (page, { seen, start, end, text }) => {
      // The page may have been rendered anew since it told of the place.
      if (start >= end || page.page.text.slice(start, end) !== text) return { kind: 'refused', reason: 'stale' };
      return (await write(page, seen, { start, end })) ?? { kind: 'refused', reason: 'closed' };
    },
    closeQuestion: () => question.hide(),
    forget,
  };
}
