/** Underlines the names of the article and steps through them. Which entity a name means was decided by the linker. */
import type { EntityId } from '@/lib/core/entities/record';
import type { Mention } from '@/lib/core/entities/mention';
import type { Marks } from '@/lib/page/marks/marks';
import type { Settings } from '@/lib/platform/settings';
import { spanOnPage } from './open-page';
import type { OpenPage } from './open-page';
import type { MarkedName, Subject } from './subject';

export interface Names {
  /** Underlines what the settings ask for. */
  show(page: OpenPage, settings: Settings): void;
  clear(): void;
  find(key: string): MarkedName | null;
  /** Every mention of an entity in reading order, underlined or not. */
  mentionsOf(entityId: EntityId): readonly MarkedName[];
  /** The underlined name after the given one, from the top again after the last; null when none is underlined. */
  next(afterKey: string | null): MarkedName | null;
  /** Draws one name as the one whose card is open. */
  setActive(key: string | null): void;
}

/** Builds the underlining on a page's marks. */
export function createNames(marks: Marks<Subject>): Names {
  let all: readonly MarkedName[] = [];
  let underlined: readonly MarkedName[] = [];
  const find = (key: string): MarkedName | null => all.find((name) => name.key === key) ?? null;
  return {
    show: (page, settings) => {
      all = page.linking.mentions.flatMap((mention) => toMarkedName(page, mention));
      underlined = chooseUnderlined(page, all, settings);
      marks.show('mention', underlined.flatMap(toMark));
    },
    clear: () => {
      all = [];
      underlined = [];
      marks.show('mention', []);
      marks.show('active', []);
    },
    find,
    mentionsOf: (entityId) => all.filter((name) => name.mention.entityId === entityId),
    next: (afterKey) => {
      const index = afterKey === null ? -1 : underlined.findIndex((name) => name.key === afterKey);
      return underlined[(index + 1) % underlined.length] ?? null;
    },
    setActive: (key) => {
      const active = key === null ? null : find(key);
      marks.show('active', active === null ? [] : toMark(active));
    },
  };
}

function toMarkedName(page: OpenPage, mention: Mention): MarkedName[] {
  const span = spanOnPage(page, mention);
  if (span === null) return [];
  const written = page.page.text.slice(span.start, span.end);
  return [
    {
      key: `${mention.start}-${mention.end}-${mention.entityId}`,
      mention,
      written,
      span,
      range: () => page.map.toRange(span),
    },
  ];
}

function toMark(name: MarkedName): { subject: Subject; ranges: readonly Range[] }[] {
  const range = name.range();
  return range === null ? [] : [{ subject: { kind: 'name', name }, ranges: [range] }];
}

/** Names in a headline or a line of tags come again in the text, where they disturb less: they are marked only when they do not. */
function chooseUnderlined(page: OpenPage, names: readonly MarkedName[], settings: Settings): readonly MarkedName[] {
  const wanted = names.filter((name) => settings.demonyms || name.mention.via !== 'demonym');
  if (settings.marking === 'all') return wanted;
  const kindAt = createBlockKindAt(page);
  const chosen = new Map<EntityId, MarkedName>();
  const isAside = (name: MarkedName): boolean => asideKinds.has(kindAt(name.mention.start));
  for (const name of wanted) {
    const first = chosen.get(name.mention.entityId);
    if (first === undefined || (isAside(first) && !isAside(name))) chosen.set(name.mention.entityId, name);
  }
  return [...chosen.values()].sort((a, b) => a.span.start - b.span.start);
}

const asideKinds: ReadonlySet<string> = new Set(['title', 'tags', 'byline']);

/** The kind of the article's block at an offset; mentions ask in reading order, so a cursor is enough. */
function createBlockKindAt(page: OpenPage): (offset: number) => string {
  return (offset) => page.article.blocks.find((block) => offset < block.end)?.kind ?? 'other';
}
