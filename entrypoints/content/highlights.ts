/** Finds the reader's highlights in the open page and paints them. A highlight whose words are gone is kept as lost, never painted elsewhere. */
import type { Anchor, Placement } from '@/lib/core/anchors/anchor';
import { createAnchorSearch } from '@/lib/core/anchors/anchor-search';
import { highlightColours } from '@/lib/core/notes/rows';
import type { HighlightId, HighlightWithNote, PageId } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import type { BackgroundClient } from '@/lib/messages/client';
import type { PageReport } from '@/lib/messages/protocol';
import type { Marks } from '@/lib/page/marks/marks';
import type { Slices } from '@/lib/page/slices';
import type { OpenPage } from './open-page';
import type { Subject } from './subject';

export interface Highlights {
  /** Asks the background for this page's highlights; false when it did not say, and then what was known stays. */
  fetch(): Promise<boolean>;
  /** Finds them in the page's text and paints them; resolves when the last call has. */
  place(page: OpenPage): Promise<void>;
  /** Paints one highlight elsewhere than it stands, while its ends are being moved; null paints it where it stands. */
  preview(page: OpenPage, id: HighlightId, span: TextSpan | null): void;
  /** Those that stand in the page, in reading order. */
  placedIn(): readonly PlacedHighlight[];
  /** Those that do not. */
  lost(): readonly HighlightWithNote[];
  list(): readonly HighlightWithNote[];
  /** Whether this page is kept, as far as was last heard; never for an address that was not asked about yet. */
  isKept(): boolean;
  find(id: HighlightId): HighlightWithNote | null;
  /** Where a highlight stands; null when it is lost or was not placed yet. */
  spanOf(id: HighlightId): TextSpan | null;
  /** The highlight that covers a span, if one does. */
  findAt(span: TextSpan): HighlightWithNote | null;
  report(): PageReport['highlights'];
  /** Whether an event about these pages may concern this one. */
  concerns(pageIds: readonly PageId[]): boolean;
}

/** A highlight and where it stands. */
export interface PlacedHighlight {
  readonly kept: HighlightWithNote;
  readonly span: TextSpan;
}

interface HighlightParts {
  readonly background: BackgroundClient;
  readonly marks: Marks<Subject>;
  readonly slices: Slices;
  readonly signal: AbortSignal;
  /** Under which addresses this page may be known. */
  readonly address: () => { url: string; canonicalUrl: string | null };
  /** Told where all of them stand, after each placing. */
  readonly placed: (states: PageReport['highlights']) => void;
}

interface Placed {
  readonly kept: HighlightWithNote;
  readonly placement: Placement;
}

const lost: Placement = { kind: 'lost' };

/** Builds the highlights of one page. */
export function createHighlights(parts: HighlightParts): Highlights {
  const { background, marks, slices, signal, address } = parts;
  let kept: readonly HighlightWithNote[] = [];
  let placed: readonly Placed[] = [];
  let placedText: string | null = null;
  let pageId: PageId | null = null;
  let heardAbout: string | null = null;
  let preview: { readonly id: HighlightId; readonly span: TextSpan } | null = null;
  let round = 0;
  let latest: Promise<void> = Promise.resolve();

  /** In a text that has not changed, nothing that was placed need be looked for again; the text is indexed only when something must be. */
  async function placeAll(page: OpenPage, wanted: readonly HighlightWithNote[]): Promise<Placed[]> {
    const { text } = page.page;
    const known = new Map(placedText === text ? placed.map((one) => [one.kept.highlight.id, one]) : []);
    const placementOf = ({ highlight }: HighlightWithNote): Placement | null => {
      const one = known.get(highlight.id);
      // The same highlight may have been given other words meanwhile.
      return one !== undefined && isSameAnchor(one.kept.highlight.anchor, highlight.anchor) ? one.placement : null;
    };
    if (wanted.every((kept) => placementOf(kept) !== null))
      return wanted.map((kept) => ({ kept, placement: placementOf(kept) ?? lost }));
    const search = await slices.run(createAnchorSearch(text), signal);
    const all: Placed[] = [];
    for (const kept of wanted) {
      const placement = placementOf(kept) ?? (await slices.run(search.find(kept.highlight.anchor), signal));
      all.push({ kept, placement });
    }
    return all;
  }

  const shownSpan = (id: HighlightId, stands: TextSpan): TextSpan => (preview?.id === id ? preview.span : stands);

  function paint(page: OpenPage): void {
    for (const colour of highlightColours) {
      const ofColour = placed.filter((one) => one.kept.highlight.colour === colour && one.placement.kind !== 'lost');
      marks.show(
        colour,
        ofColour.map(({ kept, placement }) => ({
          subject: { kind: 'highlight', kept },
          ranges: placement.kind === 'lost' ? [] : page.map.toRanges(shownSpan(kept.highlight.id, placement)),
        })),
      );
    }
  }

  async function placeOnce(page: OpenPage): Promise<void> {
    const own = (round += 1);
    const next = await placeAll(page, kept);
    // A later call has begun meanwhile, with a newer page or newer highlights.
    if (signal.aborted || own !== round) return;
    placed = next;
    placedText = page.page.text;
    paint(page);
    parts.placed(placed.map(toReport));
  }

  const spanOf = (id: HighlightId): TextSpan | null => {
    const one = placed.find(({ kept }) => kept.highlight.id === id);
    return one === undefined || one.placement.kind === 'lost' ? null : one.placement;
  };

  return {
    fetch: async () => {
      const asked = address();
      const reply = await background.send('highlights/list', asked);
      if (!reply.ok || reply.value.kind === 'refused') return false;
      kept = reply.value.highlights;
      pageId = reply.value.page?.id ?? null;
      heardAbout = asked.url;
      return true;
    },
    place: async (page) => {
      latest = placeOnce(page);
      // Where a later call has taken over, its finding is the one that holds.
      for (let awaited: Promise<void> | null = null; awaited !== latest;) await (awaited = latest);
    },
    preview: (page, id, span) => {
      preview = span === null ? null : { id, span };
      paint(page);
    },
    placedIn: () =>
      placed
        .flatMap(({ kept, placement }) => (placement.kind === 'lost' ? [] : [{ kept, span: placement }]))
        .sort((a, b) => a.span.start - b.span.start),
    lost: () => placed.filter(({ placement }) => placement.kind === 'lost').map(({ kept }) => kept),
    list: () => kept,
    isKept: () => pageId !== null && heardAbout === address().url,
    find: (id) => kept.find(({ highlight }) => highlight.id === id) ?? null,
    spanOf,
    findAt: (span) => {
      const one = placed.find(
        ({ placement }) => placement.kind !== 'lost' && placement.start <= span.start && span.end <= placement.end,
      );
      return one?.kept ?? null;
    },
    report: () => placed.map(toReport),
    concerns: (pageIds) => pageId === null || pageIds.includes(pageId),
  };
}

function isSameAnchor(a: Anchor, b: Anchor): boolean {
  return (
    a.start === b.start && a.end === b.end && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix
  );
}

function toReport({ kept, placement }: Placed): PageReport['highlights'][number] {
  return {
    highlightId: kept.highlight.id,
    state: placement.kind,
    text: placement.kind === 'changed' ? placement.text : null,
    start: placement.kind === 'lost' ? null : placement.start,
  };
}
