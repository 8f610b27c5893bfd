/**
 * Reads W3C Web Annotations (https://www.w3.org/TR/annotation-model/) from a collection, a page, a list or one by itself. What other
 * annotations point to elsewhere is not fetched: a body or a page that is only an address stays an address.
 */
import { highlightColours } from '../notes/rows';
import type { HighlightColour } from '../notes/rows';
import type { EntityRef } from '../entities/record';
import { htmlToText } from '../imports/html-text';
import type { ImportStep } from '../imports/imported';
import { toRecord } from '../imports/to-record';
import { fromEntityIri } from './entity-iri';
import { asList, isObject, textOf, textsOf } from './loose-json';
import type { LooseObject } from './loose-json';
import { readQuote } from './read-quote';

const kindsOfFile = new Set(['Annotation', 'AnnotationPage', 'AnnotationCollection']);

/** The annotations in such a file, or null when it is none. */
export function findAnnotations(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed.some((one) => hasType(one, 'Annotation')) ? parsed : null;
  if (!isObject(parsed) || !textsOf(parsed.type).some((type) => kindsOfFile.has(type))) return null;
  if (hasType(parsed, 'Annotation')) return [parsed];
  // The first page may be written inside its collection; further ones are addresses, which are not fetched.
  const page = hasType(parsed, 'AnnotationCollection') ? parsed.first : parsed;
  return isObject(page) ? asList(page.items) : [];
}

/** One step for each target of each annotation. */
export function* readAnnotations(annotations: readonly unknown[]): Generator<ImportStep, void> {
  for (const [at, annotation] of annotations.entries()) yield* readOne(at + 1, annotation);
}

function* readOne(index: number, annotation: unknown): Generator<ImportStep, void> {
  const targets = isObject(annotation) ? asList(annotation.target).flatMap(toTargets) : [];
  if (!isObject(annotation) || targets.length === 0) {
    yield { kind: 'aside', index, reason: 'not-a-record' };
    return;
  }
  const said = readBodies(annotation);
  const id = textOf(annotation.id)?.replace(/^urn:uuid:/, '');
  for (const target of targets) {
    yield toRecord(index, {
      ...readTarget(target),
      ...said,
      // One id cannot stand for several highlights.
      id: targets.length === 1 ? id : undefined,
      created: textOf(annotation.created),
    });
  }
}

/** Sets of targets (`Composite`, `List`, `Independents`, `Choice`) are their items. */
function toTargets(target: unknown): unknown[] {
  return isObject(target) && Array.isArray(target.items) ? target.items : [target];
}

function readTarget(target: unknown) {
  if (!isObject(target)) return { url: textOf(target) ?? '' };
  const { source } = target;
  const url = textOf(source) ?? (isObject(source) ? textOf(source.id) : undefined) ?? textOf(target.id) ?? '';
  const title = textOf(target['dcterms:title']) ?? (isObject(source) ? textOf(source['dcterms:title']) : undefined);
  // An article without an address was written as one of ours; its title is what it is known by.
  return { url: url.startsWith('urn:uuid:') ? '' : url, title, ...readQuote(target.selector) };
}

interface Said {
  readonly note: string;
  readonly tags: readonly string[];
  readonly entities: readonly EntityRef[];
  readonly colour: HighlightColour | null;
}

function readBodies(annotation: LooseObject): Said {
  const notes: string[] = [];
  const tags: string[] = [];
  const entities: EntityRef[] = [];
  let colour: HighlightColour | null = null;
  const motivations = textsOf(annotation.motivation);
  const bodyValue = textOf(annotation.bodyValue);
  for (const body of [...asList(annotation.body).map(firstOfChoice), ...asList(bodyValue)]) {
    const purposes = isObject(body) ? textsOf(body.purpose) : [];
    const text = bodyText(body);
    const entity = purposes.includes('identifying') ? bodyEntity(body) : null;
    const named = purposes.includes('classifying') ? highlightColours.find((name) => name === text) : undefined;
    if (entity !== null) entities.push(entity);
    else if (named !== undefined) colour = named;
    else if (isTag(purposes, motivations) && text !== null) tags.push(text);
    else if (text !== null) notes.push(text);
  }
  return { note: notes.join('\n\n'), tags, entities, colour };
}

/** A body without a purpose of its own has that of its annotation. */
function isTag(purposes: readonly string[], motivations: readonly string[]): boolean {
  return purposes.length === 0
    ? motivations.length === 1 && motivations[0] === 'tagging'
    : purposes.includes('tagging');
}

/** Of several wordings the first is the one preferred. */
function firstOfChoice(body: unknown): unknown {
  if (!isObject(body) || !textsOf(body.type).includes('Choice')) return body;
  return asList(body.items)[0];
}

/** Words as they are, HTML as its text, and what stands elsewhere as a link to it. */
function bodyText(body: unknown): string | null {
  if (!isObject(body)) return linkTo(body) ?? textOf(body) ?? null;
  const value = textOf(body.value);
  if (value !== undefined) return textsOf(body.format).includes('text/html') ? htmlToText(value) : value;
  const { source } = body;
  return linkTo(source) ?? (isObject(source) ? linkTo(source.id) : null) ?? linkTo(body.id);
}

/** A Markdown link; only to addresses of the web. */
function linkTo(iri: unknown): string | null {
  const text = textOf(iri);
  return text !== undefined && /^https?:\/\/[^\s<>]+$/i.test(text) ? `<${text}>` : null;
}

function bodyEntity(body: unknown): EntityRef | null {
  if (!isObject(body)) return null;
  const { source } = body;
  const iri = textOf(source) ?? (isObject(source) ? textOf(source.id) : undefined) ?? textOf(body.id);
  const label = (isObject(source) ? textOf(source.label) : undefined) ?? textOf(body.label) ?? null;
  return iri === undefined ? null : fromEntityIri(iri, label);
}

function hasType(value: unknown, type: string): boolean {
  return isObject(value) && textsOf(value.type).includes(type);
}
