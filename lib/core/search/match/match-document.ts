/** Decides by looking whether a document is what a query wants: for the few rows of a bounded scan, and as the measure of what an index must find. */
import type { SearchDocument } from '../search-document';
import { foldValue, toSearchWords } from '../words/search-words';
import { findRun } from './match-words';
import type { Condition, Wanted } from './wanted';

/** Whether all conditions hold. */
export function matchDocument(document: SearchDocument, conditions: readonly Condition[]): boolean {
  return conditions.every(({ isNegated, anyOf }) => anyOf.some((wanted) => holds(document, wanted)) !== isNegated);
}

function holds(document: SearchDocument, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'words':
      return document.texts.some(({ text }) => findRun(wordsOf(text), wanted.words) >= 0);
    case 'value':
      return valuesOf(document, wanted.field).some((value) =>
        wanted.whole === null ? findRun(wordsOf(value), wanted.words) >= 0 : foldValue(value) === wanted.whole,
      );
    case 'colour':
      return document.colour !== null && wanted.colours.includes(document.colour);
    case 'days':
      return document.keptOn >= wanted.from && document.keptOn < wanted.until;
    case 'property':
      return hasProperty(document, wanted.property);
  }
}

function hasProperty(document: SearchDocument, property: 'note' | 'tag' | 'lost' | 'changed'): boolean {
  if (property === 'note') return document.hasNote;
  return property === 'tag' ? document.tags.length > 0 : document.moved === property;
}

/** The values of a document in a field. */
export function valuesOf(
  { tags, entities, sites, projects }: SearchDocument,
  field: 'tag' | 'entity' | 'site' | 'project',
): readonly string[] {
  return { tag: tags, entity: entities, site: sites, project: projects }[field];
}

function wordsOf(text: string): string[] {
  return toSearchWords(text).map(({ word }) => word);
}
