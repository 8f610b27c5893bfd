/** Links the names of an article, reads its timeline and hands out records. Nothing of what is asked is kept, in private windows as elsewhere. */
import type { ReaderChoice } from '@/lib/core/entities/choices';
import type { ChoiceRow } from '@/lib/core/entities/knowledge-rows';
import { linkText } from '@/lib/core/entities/link';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityId, EntityRecord } from '@/lib/core/entities/record';
import { readArticleTimeline } from '@/lib/core/timeline/article/article-timeline';
import { toPageKeys } from '@/lib/core/notes/page-key';
import { readOfficeHolders } from '@/lib/knowledge/office-holders';
import type { Packs } from '@/lib/knowledge/open-packs';
import { mayDescribe } from '@/lib/messages/sender';
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import type { OpenKnowledge } from '../open-knowledge';
import { runInSlices } from '../run-in-slices';

type EntityHandlers = Pick<BackgroundHandlers, 'article/link' | 'entities/get'>;
type ReadingStore = Pick<Store, 'choices' | 'ownEntities' | 'dossiers'>;

/** Makes the handlers over the packs. In a private window neither own entries nor decisions count: a site can see which words are marked. */
export function createEntityHandlers(knowledge: OpenKnowledge, store: ReadingStore): EntityHandlers {
  return {
    'article/link': async ({ address, ...article }, sender) => {
      if (address !== undefined && !mayDescribe(sender, address.url)) throw new RequestRefused();
      const packs = await knowledge.open(sender.isPrivate);
      const urlKeys = address === undefined ? [] : toPageKeys(address.url, address.canonicalUrl);
      const choices = sender.isPrivate ? [] : await readChoices(store, urlKeys, packs);
      const linking = await runInSlices(linkText(article, packs, choices));
      const holders = await readOfficeHolders(article.text, linking.mentions, packs);
      const timeline = await runInSlices(readArticleTimeline({ ...article, mentions: linking.mentions, holders }));
      return { ...linking, timeline };
    },
    'entities/get': async ({ entityId: asked, wikidata = null, title = null }, sender) => {
      const packs = await knowledge.open(sender.isPrivate);
      const entityId = packs.resolve({ id: asked, wikidata, title }) ?? asked;
      const pack = packs.packOf(entityId);
      const link = sender.isPrivate ? null : await findLink(store, entityId);
      const record = await packs.record(entityId);
      return {
        record,
        pack: pack === null ? null : { name: pack.name, asOf: pack.asOf },
        ...(link === null ? {} : { link }),
        ...(record !== null && !sender.isPrivate && (await isKept(store, record)) ? { isKept: true } : {}),
      };
    },
  };
}

async function readChoices({ choices }: ReadingStore, urlKeys: string[], packs: Packs): Promise<ReaderChoice[]> {
  const rows = await choices.readFor(urlKeys);
  return rows.kind === 'refused' ? [] : rows.value.flatMap((row) => toReaderChoice(row, packs));
}

/** A decision for an entity that no pack has any more waits until one has it again. */
function toReaderChoice({ written, verdict, entity }: ChoiceRow, packs: Packs): ReaderChoice[] {
  const entityId = packs.resolve(entity);
  return entityId === null ? [] : [{ name: written, entityId, verdict }];
}

async function isKept({ dossiers }: ReadingStore, record: EntityRecord): Promise<boolean> {
  const kept = await dossiers.isKept(toEntityKeys(toEntityRef(record)));
  return kept.kind === 'done' && kept.value;
}

async function findLink({ ownEntities }: ReadingStore, entityId: EntityId): Promise<string | null> {
  if (!entityId.startsWith('own:')) return null;
  const own = await ownEntities.list();
  return own.kind === 'refused' ? null : (own.value.find(({ record }) => record.id === entityId)?.link ?? null);
}
