/** Underlines the names of the article and steps through them. Which entity a name means was decided by the linker, which are marked by `core/marking`. */
import type { EntityId } from '@/lib/core/entities/record';
import type { Mention } from '@/lib/core/entities/mention';
import { chooseMarks } from '@/lib/core/marking/choose-marks';
import { findHomeCountries } from '@/lib/core/marking/home-countries';
import { withoutPersonalWishes } from '@/lib/core/marking/marking-wishes';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { Marks } from '@/lib/page/marks/marks';
import { isQuietPlace } from '@/lib/page/marks/quiet-place';
import { stepAround } from './step-around';
import { spanOnPage } from './open-page';
import type { OpenPage } from './open-page';
import type { MarkedName, Subject } from './subject';

export interface Names {
  /** Underlines what the reader wishes. */
  show(page: OpenPage, wishes: MarkingWishes): void;
  clear(): void;
  find(key: string): MarkedName | null;
  /** Every mention of an entity in reading order, underlined or not. */
  mentionsOf(entityId: EntityId): readonly MarkedName[];
  /** The underlined name after (1) or before (-1) the given one, around the ends of the page; null when none is underlined. */
  step(fromKey: string | null, by: 1 | -1): MarkedName | null;
  /** Draws one name as the one whose card is open. */
  setActive(key: string | null): void;
  /** Whether an entity is the country of this site or of the reader. */
  isHome(mention: Pick<Mention, 'title'>): boolean;
}

interface NameParts {
  readonly marks: Marks<Subject>;
  /** In a private window what the reader muted does not count: a site can see which words are marked. */
  readonly isPrivate: boolean;
  /** BCP 47 tags that the reader's browser prefers. */
  readonly readerLanguages: () => readonly string[];
}

/** Builds the underlining on a page's marks. */
export function createNames({ marks, isPrivate, readerLanguages }: NameParts): Names {
  let all: readonly MarkedName[] = [];
  let underlined: readonly MarkedName[] = [];
  let homeTitles: readonly string[] = [];
  const find = (key: string): MarkedName | null => all.find((name) => name.key === key) ?? null;
  return {
    show: (page, wishes) => {
      all = page.linking.mentions.flatMap((mention) => toMarkedName(page, mention));
      homeTitles = findHomeCountries({
        url: location.href,
        language: page.facts.language,
        readerLanguages: readerLanguages(),
      });
      underlined = chooseUnderlined(page, all, homeTitles, isPrivate ? withoutPersonalWishes(wishes) : wishes);
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
    step: (fromKey, by) => {
      const from = fromKey === null ? -1 : underlined.findIndex((name) => name.key === fromKey);
      return stepAround(underlined, from, by);
    },
    setActive: (key) => {
      const active = key === null ? null : find(key);
      marks.show('active', active === null ? [] : toMark(active));
    },
    isHome: ({ title }) => title !== null && homeTitles.includes(title),
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

function chooseUnderlined(
  page: OpenPage,
  all: readonly MarkedName[],
  homeTitles: readonly string[],
  wishes: MarkingWishes,
): readonly MarkedName[] {
  const nameOf = new Map(all.map((name) => [name.mention, name]));
  const { text, blocks } = page.article;
  const mentions = all.map(({ mention }) => mention);
  const hasNoPlace = (mention: Mention): boolean => {
    const range = nameOf.get(mention)?.range() ?? null;
    return range === null || isQuietPlace(range);
  };
  return chooseMarks({ text, blocks, mentions, homeTitles, isQuietPlace: hasNoPlace }, wishes).flatMap(
    (mention) => nameOf.get(mention) ?? [],
  );
}
