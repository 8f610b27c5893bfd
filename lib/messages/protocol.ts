/** Every message that crosses between the page, the background and the extension's own pages: one schema for each request and each answer. JSON only. */
import * as z from 'zod/mini';
import { anchorSchema } from '@/lib/core/anchors/anchor';
import { choiceScopeSchema, choiceVerdictSchema, ownEntityIdSchema } from '@/lib/core/entities/knowledge-rows';
import { ownEntrySchema } from '@/lib/core/entities/own-entry';
import { entityIdSchema, entityRefSchema } from '@/lib/core/entities/record';
import { mentionSchema } from '@/lib/core/entities/mention';
import { mostSeen, seenEntitySchema } from '@/lib/core/notes/observed-rows';
import {
  highlightColourSchema,
  highlightIdSchema,
  highlightRowSchema,
  noteRowSchema,
  pageIdSchema,
  pageRowSchema,
} from '@/lib/core/notes/rows';
import { blockSchema } from '@/lib/core/text/page-text';
import { textSpanSchema } from '@/lib/core/text/span';
import { articleTimelineSchema } from '@/lib/core/timeline/article-entry';
import { doneSchema, refusalSchema } from './outcomes';
import { citationRequests } from './citation-requests';
import { pageDescriptionSchema } from './page-description';
import { projectRequests } from './project-requests';
import { entityRequests, pageAddressSchema } from './entity-requests';

/** What was changed can be taken back by its change set. */
const changedSchema = z.object({ kind: z.literal('done'), changeSetId: z.uuid() });

/** What a frame of ours is about: the highlight whose note is written, or the words that an entry is written for. */
const frameSubjectSchema = z.union([
  z.object({ highlightId: highlightIdSchema }),
  z.object({ words: z.string().check(z.maxLength(1_000)) }),
]);

/** A highlight at the revision its editor saw. */
const seenHighlightSchema = z.object({ id: highlightIdSchema, revision: z.int() });

/** New words for a highlight: where they stand and whom they name. */
const adjustmentShape = { anchor: anchorSchema, entities: z.array(entityRefSchema) };

/** What was written, with the highlight as it is now. */
const writtenHighlightSchema = z.object({ ...changedSchema.shape, highlight: highlightRowSchema });

const highlightWithNoteSchema = z.object({ highlight: highlightRowSchema, note: z.nullable(noteRowSchema) });

/** Requests that the background answers. */
export const backgroundRequests = {
  ...entityRequests,
  /** Keeps an entry of the reader's own, a new one or one that was edited at a revision. */
  'own/write': {
    request: z.object({
      editing: z.nullable(z.object({ id: ownEntityIdSchema, revision: z.int() })),
      entry: ownEntrySchema,
    }),
    response: z.union([z.object({ kind: z.literal('done'), entityId: entityIdSchema }), refusalSchema]),
  },
  /** Decides what a name means, on one article or everywhere. */
  'choices/write': {
    request: z.object({
      page: pageAddressSchema,
      written: z.string().check(z.minLength(1), z.maxLength(1_000)),
      verdict: choiceVerdictSchema,
      scope: choiceScopeSchema,
      entityId: entityIdSchema,
    }),
    /** The change set takes the decision back. */
    response: z.union([z.object({ kind: z.literal('done'), changeSetId: z.uuid() }), refusalSchema]),
  },
  'choices/undo': {
    request: z.object({ changeSetId: z.uuid() }),
    response: z.union([doneSchema, refusalSchema]),
  },
  'highlights/list': {
    request: pageAddressSchema,
    response: z.union([
      z.object({
        kind: z.literal('done'),
        page: z.nullable(pageRowSchema),
        highlights: z.array(highlightWithNoteSchema),
      }),
      refusalSchema,
    ]),
  },
  'highlights/get': {
    request: z.object({ highlightId: highlightIdSchema }),
    response: z.union([
      z.object({ kind: z.literal('done'), ...highlightWithNoteSchema.shape, page: pageRowSchema }),
      refusalSchema,
    ]),
  },
  'highlights/create': {
    request: z.object({
      page: pageDescriptionSchema,
      anchor: anchorSchema,
      colour: highlightColourSchema,
      entities: z.array(entityRefSchema),
    }),
    response: z.union([writtenHighlightSchema, refusalSchema]),
  },
  'highlights/recolour': {
    request: z.object({ highlightId: highlightIdSchema, revision: z.int(), colour: highlightColourSchema }),
    response: z.union([writtenHighlightSchema, refusalSchema]),
  },
  'highlights/delete': {
    request: z.object({ highlightId: highlightIdSchema, revision: z.int() }),
    response: z.union([changedSchema, refusalSchema]),
  },
  'highlights/restore': {
    request: z.object({ highlightId: highlightIdSchema }),
    response: z.union([doneSchema, refusalSchema]),
  },
  /** Gives a highlight other words of its article. */
  'highlights/adjust': {
    request: z.object({ seen: seenHighlightSchema, ...adjustmentShape }),
    response: z.union([writtenHighlightSchema, refusalSchema]),
  },
  /** Makes highlights of one article one: the first stays and takes the notes and tags of all. */
  'highlights/merge': {
    request: z.object({ seen: z.array(seenHighlightSchema).check(z.minLength(2)), ...adjustmentShape }),
    response: z.union([writtenHighlightSchema, refusalSchema]),
  },
  /** Takes back what was done to highlights of one article; taking back what that answers does it again. */
  'highlights/undo': {
    request: z.object({ changeSetId: z.uuid() }),
    response: z.union([changedSchema, refusalSchema]),
  },
  /** Tells where highlights stand in the page as it is now. */
  'highlights/observe': {
    request: z.object({
      stands: z.array(
        z.object({
          highlightId: highlightIdSchema,
          verdict: z.enum(['found', 'changed', 'lost']),
          /** For `changed`: the words that stand there now. */
          text: z.nullable(z.string().check(z.maxLength(100_000))),
        }),
      ),
    }),
    response: z.union([doneSchema, refusalSchema]),
  },
  /** Tells whom a kept article names as it is now; of an article that is not kept, nothing is remembered. */
  'sightings/write': {
    request: z.object({ address: pageAddressSchema, seen: z.array(seenEntitySchema).check(z.maxLength(mostSeen)) }),
    response: z.union([doneSchema, refusalSchema]),
  },
  'notes/write': {
    request: z.object({
      highlightId: highlightIdSchema,
      /** The revision that was edited; null for the first words. */
      revision: z.nullable(z.int()),
      text: z.string().check(z.maxLength(1_000_000)),
      tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))),
    }),
    /** On `stale`, `current` is what stands there now, so that both texts can be shown. */
    response: z.union([
      z.object({ kind: z.literal('done'), note: noteRowSchema }),
      z.object({ ...refusalSchema.shape, current: z.nullable(noteRowSchema) }),
    ]),
  },
  /** All tags, the most used first: to complete one that is being typed. */
  'tags/list': {
    request: z.object({}),
    response: z.union([z.object({ kind: z.literal('done'), tags: z.array(z.string()) }), refusalSchema]),
  },
  ...projectRequests,
  ...citationRequests,
  /** From a frame of ours to the page that holds it, by way of the background. */
  'frame/close': {
    request: frameSubjectSchema,
    response: doneSchema,
  },
  /** Opens one of our pages: the content script cannot. */
  'surface/open': {
    request: z.union([
      z.object({
        surface: z.literal('library'),
        /** Whose dossier is to be shown. */ entityId: z.optional(entityIdSchema),
      }),
      z.object({ surface: z.literal('sidepanel') }),
    ]),
    response: doneSchema,
  },
} as const;

/** Whether a highlight of this page is painted, and if not, why. */
const highlightStateSchema = z.object({
  highlightId: highlightIdSchema,
  state: z.enum(['found', 'changed', 'lost']),
  /** The words that stand there now, when they differ. */
  text: z.nullable(z.string()),
  /** Where it stands in the page's text, for reading order; null when lost. */
  start: z.nullable(z.int()),
});

/** A place that resembles a lost highlight. */
const nearestPlaceSchema = z.object({
  ...textSpanSchema.shape,
  text: z.string(),
  /** What became of the highlight's words in it. */
  diff: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
});

/** What the popup, the panel and the measuring programs ask of a page. */
export const pageReportSchema = z.object({
  isArticle: z.boolean(),
  /** True in a private window: cards work, nothing is stored. */
  isPrivate: z.boolean(),
  page: pageDescriptionSchema,
  /** The main text it works on. */
  text: z.string(),
  /** The blocks of `text`: which of it is headline, byline, caption and running text. */
  blocks: z.array(blockSchema),
  /** Mentions in offsets of `text`. */
  mentions: z.array(mentionSchema),
  names: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
  /** What the article tells with a date, in offsets of `text`. */
  timeline: articleTimelineSchema,
  highlights: z.array(highlightStateSchema),
  /** How many of our own synchronous slices took longer than 50 ms. */
  ownSlicesOver50Ms: z.int(),
  errors: z.array(z.string()),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** What the reader can ask of a page by the browser's keys and by the menu of a selection. */
const pageCommandSchema = z.enum(['next-name', 'previous-name', 'highlight', 'previous-highlight', 'note']);
export type PageCommand = z.infer<typeof pageCommandSchema>;

/** Requests that the content script of a tab answers. */
export const contentRequests = {
  /** Waits until the first linking is done (with `relink`: until the names were linked anew), then tells what the page is and holds. */
  'page/report': { request: z.object({ relink: z.optional(z.boolean()) }), response: pageReportSchema },
  'page/jump': {
    request: z.union([
      z.object({ to: z.literal('highlight'), highlightId: highlightIdSchema }),
      z.object({ to: z.literal('mention'), entityId: entityIdSchema, index: z.int() }),
      /** A place in the report's text: the sentence of an entry of the article's timeline. */
      z.object({ to: z.literal('passage'), ...textSpanSchema.shape }),
      /** A place in the whole page's text, as `highlight/nearest` names them. */
      z.object({ to: z.literal('place'), ...textSpanSchema.shape }),
    ]),
    response: z.object({ found: z.boolean() }),
  },
  /** A browser command that the background received. */
  'page/command': {
    request: z.object({ command: pageCommandSchema }),
    response: doneSchema,
  },
  /** Which highlight the reader is at: answered once it is another than `known`, or after a while. */
  'page/in-view': {
    request: z.object({ known: z.nullable(highlightIdSchema) }),
    response: z.object({ highlightId: z.nullable(highlightIdSchema) }),
  },
  'frame/closed': { request: frameSubjectSchema, response: doneSchema },
  /** The places of the page most like a lost highlight, best first. */
  'highlight/nearest': {
    request: z.object({ highlightId: highlightIdSchema }),
    response: z.object({ places: z.array(nearestPlaceSchema) }),
  },
  /** Attaches a highlight to a place of the page's text; `stale` when other words than `text` stand there by now. */
  'highlight/attach': {
    request: z.object({ seen: seenHighlightSchema, ...textSpanSchema.shape, text: z.string() }),
    response: z.union([changedSchema, refusalSchema]),
  },
  /** Lets the reader select on the page the words that a lost highlight is to have. */
  'highlight/pick': { request: z.object({ highlightId: highlightIdSchema }), response: doneSchema },
} as const;

/** Told to everybody, answered by nobody: receivers read again. */
export const events = {
  'store/changed': z.object({ pageIds: z.array(pageIdSchema) }),
  /** A pack, an own entry or a decision about a name: names may mean something else now. */
  'knowledge/changed': z.object({}),
} as const;
