/** Builds the parts of one page that know nothing of each other. What they do together is `session`'s work. */
import type { EntityId } from '@/lib/core/entities/record';
import type { HighlightId } from '@/lib/core/notes/rows';
import { entriesAbout, subjectBeside } from '@/lib/core/timeline/article/about-entity';
import { createBackgroundClient } from '@/lib/messages/client';
import type { BackgroundClient } from '@/lib/messages/client';
import { createMarks } from '@/lib/page/marks/marks';
import type { Marks } from '@/lib/page/marks/marks';
import { createOverlay } from '@/lib/page/overlay/overlay';
import type { Overlay } from '@/lib/page/overlay/overlay';
import { readFacts } from '@/lib/page/facts/read-facts';
import { createScrollTo } from '@/lib/page/marks/scroll-to';
import type { ScrollTo } from '@/lib/page/marks/scroll-to';
import { createSlices } from '@/lib/page/slices';
import type { Slices } from '@/lib/page/slices';
import { createBrowserWords } from '@/lib/platform/browser-words';
import { isPrivateWindow } from '@/lib/platform/private-window';
import type { RuntimePort } from '@/lib/platform/port';
import type { Settings, SettingsStore } from '@/lib/platform/settings';
import { createFindNearest } from './adjusting/nearest';
import type { FindNearest } from './adjusting/nearest';
import { createStands } from './adjusting/stands';
import { createCard } from './card';
import type { Card } from './card';
import { createChoices } from './choices';
import type { Choices } from './choices';
import { createErrors } from './errors';
import type { Errors } from './errors';
import { createGlance } from './glance';
import type { Glance } from './glance';
import { createHighlights } from './highlights';
import type { Highlights } from './highlights';
import { createInView } from './in-view';
import type { InView } from './in-view';
import { isInView } from './is-in-view';
import { createMuting } from './muting';
import type { Muting } from './muting';
import { createNames } from './names';
import type { Names } from './names';
import { createPageReader, spanOnPage, nothingRead } from './open-page';
import type { OpenPage, PageReader } from './open-page';
import { createPageMap } from './page-map';
import type { PageMarks } from './page-map';
import { createPageFrame } from './page-frame';
import type { PageFrame } from './page-frame';
import { toTarget } from './pointer';
import { createSightings } from './sightings';
import type { Sightings } from './sightings';
import { createStage } from './stage';
import type { Stage } from './stage';
import { marksStyle, overlayStyles } from './styles';
import type { Subject } from './subject';

export interface Parts {
  readonly background: BackgroundClient;
  readonly errors: Errors;
  readonly slices: Slices;
  readonly marks: Marks<Subject>;
  readonly overlay: Overlay;
  readonly stage: Stage;
  readonly reader: PageReader;
  readonly highlights: Highlights;
  readonly sightings: Sightings;
  readonly names: Names;
  readonly card: Card;
  /** Shows the card of the next (1) or previous (-1) underlined name. */
  readonly stepToName: (by: 1 | -1) => void;
  readonly choices: Choices;
  readonly muting: Muting;
  readonly findNearest: FindNearest;
  readonly inView: InView;
  readonly glance: Glance;
  readonly pageMap: PageMarks;
  readonly noteFrame: PageFrame<HighlightId>;
  readonly ownFrame: PageFrame<string>;
  readonly isPrivate: boolean;
  readonly flash: ScrollTo;
  /** What the page says about itself, as last read; read now when it never was. */
  readonly facts: () => OpenPage['facts'];
}

interface PartsNeeds {
  readonly port: RuntimePort;
  readonly signal: AbortSignal;
  readonly settings: () => Settings;
  readonly settingsStore: SettingsStore;
  /** Whether the reader switched this site off. */
  readonly isOff: () => boolean;
  /** The extension was updated or removed under this script. */
  readonly outdated: () => void;
}

/** Builds everything; nothing is read, painted or asked yet. */
export function createParts({ port, signal, settings, settingsStore, isOff, outdated }: PartsNeeds): Parts {
  const errors = createErrors();
  const background = tellWhenOutdated(createBackgroundClient(port), outdated);
  const slices = createSlices(signal);
  const words = createBrowserWords();
  const marks = createMarks<Subject>(signal, { treeCss: marksStyle });
  const overlay = createOverlay({ document, css: overlayStyles, signal });
  const stage = createStage({
    overlay,
    words,
    theme: () => settings().theme,
    colourNames: () => settings().colourNames,
  });
  const { isOurs } = overlay;
  const reader = createPageReader({
    ...{ document, background, slices, signal, isOurs },
    wantsNames: () => !isOff(),
    failed: errors.report,
  });
  const facts = () => reader.current()?.facts ?? readFacts(document, new URL(location.href));
  const address = () => ({ url: location.href, canonicalUrl: facts().canonicalUrl });
  const tellStands = createStands(background);
  const highlights = createHighlights({
    ...{ background, marks, slices, signal, address },
    placed: (states) => {
      tellStands(states);
      pageMap.draw();
    },
  });
  const sightings = createSightings({ background, address, isKept: highlights.isKept });
  const isPrivate = isPrivateWindow();
  const names = createNames({ marks, isPrivate, readerLanguages: () => navigator.languages });
  const articleFor = (entityId: EntityId) => {
    const { timeline, linking } = reader.current() ?? nothingRead;
    return {
      articleDate: facts().published ?? timeline.articleDate,
      said: entriesAbout(timeline, entityId),
      subject: subjectBeside(linking.mentions, entityId),
    };
  };
  const choices = createChoices({ stage, background, address });
  const muting = createMuting({ stage, settings: settingsStore, isHome: names.isHome });
  const flash = createScrollTo<Subject>(marks, { kind: 'place' }, signal);
  const stepToName = (by: 1 | -1): void => {
    const name = names.step(card.lastKey(), by);
    const range = name?.range() ?? null;
    if (name === null || range === null) return;
    if (!isInView(range)) flash.scrollTo([range]);
    card.happen({ kind: 'step', target: toTarget(name) });
  };
  const card: Card = createCard({
    ...{ stage, background, signal, settings, articleFor },
    findName: names.find,
    shown: names.setActive,
    decide: isPrivate ? null : (decision) => void choices.decide(decision),
    mute: isPrivate ? null : (name) => void muting.mute(name),
    step: stepToName,
    showPassage: (passage) => {
      const page = reader.current();
      const span = page === null ? null : spanOnPage(page, passage);
      if (page !== null && span !== null) flash.scrollTo(page.map.toRanges(span));
    },
  });
  const rangesOf = (id: HighlightId): readonly Range[] => {
    const page = reader.current();
    const span = highlights.spanOf(id);
    return page === null || span === null ? [] : page.map.toRanges(span);
  };
  const glance = createGlance({ stage, signal, rangeOf: ({ highlight }) => rangesOf(highlight.id)[0] ?? null });
  const pageMap: PageMarks = createPageMap({
    ...{ stage, signal, page: reader.current, placed: highlights.placedIn },
    isWanted: () => settings().pageMap && !isOff(),
    jump: (id) => flash.scrollTo(rangesOf(id)),
  });
  const noteFrame = createPageFrame<HighlightId>({
    ...{ stage, signal, layer: 'note', title: words('note') },
    toPath: (id) => `/note.html?highlight=${encodeURIComponent(id)}`,
  });
  const ownFrame = createPageFrame<string>({
    ...{ stage, signal, layer: 'own', title: words('own_form_new') },
    toPath: (named) => `/own.html?words=${encodeURIComponent(named)}`,
  });
  return {
    ...{ background, errors, slices, marks, overlay, stage, reader, highlights, sightings, names, card },
    ...{
      flash,
      facts,
      stepToName,
      choices,
      muting,
      inView: createInView({ signal, page: reader.current, placed: highlights.placedIn }),
      glance,
      pageMap,
      noteFrame,
      ownFrame,
      isPrivate,
      findNearest: createFindNearest(slices, signal),
    },
  };
}

function tellWhenOutdated(client: BackgroundClient, outdated: () => void): BackgroundClient {
  return {
    send: async (name, payload) => {
      const reply = await client.send(name, payload);
      if (!reply.ok && reply.failure === 'outdated') outdated();
      return reply;
    },
  };
}
