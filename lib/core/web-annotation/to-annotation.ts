/** Highlights and notes as W3C Web Annotations: https://www.w3.org/TR/annotation-model/. Each is whole by itself, with its own context. */
import type { EntityRef } from '../entities/record';
import { toPassageLink } from '../anchors/text-fragment';
import type { HighlightWithNote, NoteRow, PageRow } from '../notes/rows';
import { toEntityIri } from './entity-iri';

/** The context that an annotation must name. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** What the values of fragment selectors are written by. */
const textFragments = 'https://wicg.github.io/scroll-to-text-fragment/';

/** One annotation, as JSON. */
export type Annotation = Readonly<Record<string, unknown>>;

/** A highlight with its note, tags, colour and entities. */
export function highlightToAnnotation({ highlight, note }: HighlightWithNote, page: PageRow): Annotation {
  const { exact, prefix, suffix, start, end } = highlight.anchor;
  const link = toPassageLink('', highlight.anchor);
  return {
    '@context': annotationContext,
    id: `urn:uuid:${highlight.id}`,
    type: 'Annotation',
    motivation: note !== null && note.text !== '' ? ['highlighting', 'commenting'] : 'highlighting',
    ...toTimes(highlight),
    body: [
      ...(note === null ? [] : toNoteBodies(note)),
      textualBody('classifying', highlight.colour),
      ...highlight.entities.map(toEntityBody),
    ],
    target: {
      type: 'SpecificResource',
      source: toSource(page),
      ...toTitle(page),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: Math.max(start, end) },
        { type: 'FragmentSelector', conformsTo: textFragments, value: link.slice(1) },
      ],
    },
  };
}

/** A note on an article as a whole. */
export function noteToAnnotation(note: NoteRow, page: PageRow): Annotation {
  return {
    '@context': annotationContext,
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    ...toTimes(note),
    body: toNoteBodies(note),
    // Only a part of something is a specific resource; the whole of it is named by its id.
    target: { id: toSource(page), ...toTitle(page) },
  };
}

/** Addresses as the model wants them: what is no address of the web gets one of ours. */
function toSource({ id, url }: PageRow): string {
  return URL.parse(url)?.href ?? `urn:uuid:${id}`;
}

function toTitle({ title }: PageRow): Annotation {
  return title === '' ? {} : { 'dcterms:title': title };
}

function toTimes({ createdAt, modifiedAt }: { readonly createdAt: number; readonly modifiedAt: number }): Annotation {
  const toIso = (time: number): string | undefined => {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  };
  return { created: toIso(createdAt), modified: toIso(modifiedAt) };
}

function toNoteBodies({ text, tags }: NoteRow): Annotation[] {
  const words = text === '' ? [] : [{ ...textualBody('commenting', text), format: 'text/markdown' }];
  return [...words, ...tags.map((tag) => textualBody('tagging', tag))];
}

function textualBody(purpose: string, value: string): Annotation {
  return { type: 'TextualBody', purpose, value };
}

function toEntityBody(entity: EntityRef): Annotation {
  const source = { id: toEntityIri(entity), label: entity.name };
  return { type: 'SpecificResource', purpose: 'identifying', source };
}
