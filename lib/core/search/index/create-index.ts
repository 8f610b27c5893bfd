/** The index of a library: one copy of what is searched, as numbers. It reads no rows and knows no store; a replaced document counts at once. */
import { valuesOf } from '../match/match-document';
import { toConditions } from '../match/wanted';
import type { Condition, Wanted } from '../match/wanted';
import { parseQuery } from '../query/parse-query';
import type { SearchDocument } from '../search-document';
import type { SearchHit, SearchRequest } from '../search-types';
import { createDocumentTable } from './document-table';
import type { DocumentFacts } from './document-table';
import { collectFirst } from './order-hits';
import { addScores, dropScored, everything, prominenceOf, rarityOf } from './relevance';
import type { Scored } from './relevance';
import { createScores } from './scores';
import { createTextIndex } from './text-index';
import { createValues } from './values';

/** What was found: all of it counted, a part of it told. */
export interface Found {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** An index. */
export interface SearchIndex {
  /** How many documents it holds. */
  readonly count: number;
  /** Adds a document, in place of the one of the same kind and id. */
  put(document: SearchDocument): void;
  remove(hit: Pick<SearchHit, 'kind' | 'id'>): void;
  find(request: SearchRequest): Found;
}

/** Makes an empty index. */
export function createSearchIndex(): SearchIndex {
  const documents = createDocumentTable();
  const texts = createTextIndex();
  const values = { tag: createValues(), entity: createValues(), site: createValues(), project: createValues() };
  const scores = createScores();

  function put(document: SearchDocument): void {
    const number = documents.add(document);
    texts.add(number, document.texts);
    for (const field of fields) for (const value of valuesOf(document, field)) values[field].add(value, number);
  }

  /** Leaves in `scores` every document that has one of the words or values that are wanted. */
  function score({ anyOf }: Condition): void {
    scores.clear();
    for (const wanted of anyOf) {
      if (wanted.kind === 'words') texts.score(wanted.words, scores);
      else if (wanted.kind === 'value') {
        for (const list of values[wanted.field].findDocuments(wanted)) for (const one of list) scores.raise(one, 1);
      }
    }
  }

  /** The documents for which all conditions about words and values hold, with their scores. */
  function findListed(conditions: readonly Condition[]): Scored {
    let found: Scored | null = null;
    // What must not be there is taken off at the end, from what is left.
    for (const condition of conditions.toSorted((a, b) => Number(a.isNegated) - Number(b.isNegated))) {
      found ??= condition.isNegated ? everything(documents.size) : null;
      score(condition);
      if (condition.isNegated) found = dropScored(found ?? everything(0), scores);
      else found = addScores(found, scores, rarityOf(condition, documents.size, scores));
    }
    return found ?? everything(documents.size);
  }

  return {
    get count() {
      return documents.count;
    },
    put,
    remove: (hit) => documents.remove(hit),
    find: ({ query, colourNames, kinds, sort, offset, limit }) => {
      const conditions = toConditions(parseQuery(query), colourNames);
      const seen = conditions.filter(isSeenInFacts);
      const listed = findListed(conditions.filter((condition) => !isSeenInFacts(condition)));
      const first = collectFirst(sort, offset + limit);
      let total = 0;
      for (let at = 0; at < listed.numbers.length; at += 1) {
        const number = listed.numbers[at] ?? 0;
        const facts = documents.find(number);
        if (facts === null || kinds?.includes(facts.kind) === false || !holdAll(facts, seen)) continue;
        total += 1;
        first.offer(facts, (listed.scores[at] ?? 0) * prominenceOf(facts.kind, texts.lengthOf(number)));
      }
      const hits = first.list().slice(offset);
      return { total, hits: hits.map(({ facts: { kind, id, pageId } }) => ({ kind, id, pageId })) };
    },
  };
}

const fields = ['tag', 'entity', 'site', 'project'] as const;

/** Whether a condition is decided by a document's facts; the alternatives of a condition are all of one kind. */
function isSeenInFacts({ anyOf }: Condition): boolean {
  return anyOf.every(({ kind }) => kind !== 'words' && kind !== 'value');
}

function holdAll(facts: DocumentFacts, conditions: readonly Condition[]): boolean {
  for (const condition of conditions) if (!holds(facts, condition)) return false;
  return true;
}

function holds(facts: DocumentFacts, { isNegated, anyOf }: Condition): boolean {
  return anyOf.some((wanted) => isSo(facts, wanted)) !== isNegated;
}

function isSo(facts: DocumentFacts, wanted: Wanted): boolean {
  if (wanted.kind === 'colour') return facts.colour !== null && wanted.colours.includes(facts.colour);
  if (wanted.kind === 'days') return facts.keptOn >= wanted.from && facts.keptOn < wanted.until;
  if (wanted.kind !== 'property') return false;
  if (wanted.property === 'note') return facts.hasNote;
  return wanted.property === 'tag' ? facts.hasTag : facts.moved === wanted.property;
}
