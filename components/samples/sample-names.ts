/** Names as an article has them, for examples and tests of components. */
import type { ListedName } from '@/components/name-list/list-names';
import { entityIdSchema } from '@/lib/core/entities/record';

function name(
  id: string,
  text: string,
  kind: ListedName['kind'],
  count: number,
  silence: ListedName['silence'] = null,
): ListedName {
  const entityId = entityIdSchema.parse(`starter:${id}`);
  return { entityId, name: text, title: null, wikidata: null, kind, count, silence };
}

/** Several of a kind, one alone, one long, one in Arabic; one muted, one without an underline by a rule. */
export const sampleNames: readonly ListedName[] = [
  name('portugal', 'Portugal', 'country', 12, 'muted'),
  name('antonio-guterres', 'António Guterres', 'person', 7),
  name('united-nations', 'United Nations', 'organisation', 5),
  name('east-timor', 'East Timor', 'country', 3, 'home'),
  name('unhcr', 'Office of the United Nations High Commissioner for Refugees', 'organisation', 2),
  name('cairo', 'القاهرة', 'place', 2),
  name('grain', 'Black Sea Grain Initiative', 'treaty', 1),
];
