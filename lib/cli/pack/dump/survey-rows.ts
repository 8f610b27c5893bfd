/** What all kept items together tell: which of them come into the pack and as what, their names, capitals and how common each name is. */
import { entityKinds } from '@/lib/core/entities/record';
import type { EntityKind } from '@/lib/core/entities/record';
import { createKindTree } from '@/lib/knowledge/wikidata/kind-tree';
import { createNameWeights } from '@/lib/knowledge/wikidata/name-weights';
import type { NameWeights } from '@/lib/knowledge/wikidata/name-weights';
import { labelRowSchema, reducedRowSchema } from '@/lib/knowledge/wikidata/reduced-rows';
import type { ReducedEntity } from '@/lib/knowledge/wikidata/reduce-entity';
import { toAliases } from '@/lib/knowledge/wikidata/to-aliases';
import { toLife } from '@/lib/knowledge/wikidata/to-events';
import { currentValues } from '@/lib/knowledge/wikidata/to-record';
import { readRows } from './read-rows';
import type { WorkFolder } from './work-folder';

/** The survey of a build. */
export interface RowSurvey {
  /** The kind of an item in the pack; undefined for one that is not. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly labels: ReadonlyMap<string, string>;
  /** The country of a capital. */
  readonly seats: ReadonlyMap<string, string>;
  readonly weights: NameWeights;
  readonly asOf: string;
  /** Items of no kind, or of one that was not wanted. */
  readonly leftOut: { readonly unknownKind: number; readonly unwantedKind: number };
}

/** What decides about the survey. */
export interface SurveyOptions {
  readonly languages: readonly string[];
  readonly kinds: readonly EntityKind[];
  /** EDTF, or null for the day of the latest edit in the dump. */
  readonly asOf: string | null;
  /** Used when the dump names no edit. */
  readonly fallbackDate: string;
}

/** Every kind but concepts: what is no person, place or institution has a card only when somebody wrote it. */
export const defaultKinds: readonly EntityKind[] = entityKinds.filter((kind) => kind !== 'concept');

/** Reads the rows twice: classes first, because an item may stand before its class. */
export async function surveyRows(folder: WorkFolder, options: SurveyOptions): Promise<RowSurvey> {
  const tree = createKindTree();
  let latest = '';
  for await (const row of readRows(folder.rowsPath, reducedRowSchema)) {
    if (row.row === 'class') tree.add(row.id, row.parents);
    else if (row.entity.modified !== null && row.entity.modified > latest) latest = row.entity.modified;
  }
  const asOf = options.asOf ?? (latest === '' ? options.fallbackDate : latest);
  const kinds = new Map<string, EntityKind>();
  const labels = new Map<string, string>();
  const seats = createSeats(asOf);
  const weights = createNameWeights();
  const leftOut = { unknownKind: 0, unwantedKind: 0 };
  for await (const row of readRows(folder.rowsPath, reducedRowSchema)) {
    if (row.row === 'class') continue;
    const { entity } = row;
    labels.set(entity.id, entity.label);
    const kind = tree.kindOf(entity.classes) ?? entity.hint;
    if (kind === null || !options.kinds.includes(kind)) {
      leftOut[kind === null ? 'unknownKind' : 'unwantedKind']++;
      continue;
    }
    kinds.set(entity.id, kind);
    if (kind === 'country') seats.add(entity);
    weights.addAll(
      toAliases(entity, kind, options.languages).map(({ text }) => text),
      entity.sitelinks,
    );
  }
  for await (const { id, label } of readRows(folder.labelsPath, labelRowSchema)) labels.set(id, label);
  return { kinds, labels, seats: seats.countries, weights, asOf, leftOut };
}

/** Capitals stand for the country that exists; of several, for the best known. */
function createSeats(asOf: string) {
  const countries = new Map<string, string>();
  const known = new Map<string, number>();
  return {
    countries,
    add(country: ReducedEntity): void {
      const life = toLife(country, 'country');
      if (life !== null && !life.endsWith('/..')) return;
      for (const capital of currentValues(country.statements, 'P36', asOf)) {
        if ((known.get(capital) ?? -1) >= country.sitelinks) continue;
        known.set(capital, country.sitelinks);
        countries.set(capital, country.id);
      }
    },
  };
}
