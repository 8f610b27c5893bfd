/** Tells of each span that the linker weighed which reading was right, as far as an annotated article says so. */
import type { WeighedReading, WeighedSpan } from '@/lib/core/entities/decide/read-features';
import { touches, withChildren } from '../gold/gold';
import type { GoldArticle, GoldEntity, GoldName, Span } from '../gold/gold';
import type { EntitySet } from '../gold/sets';
import type { PackAnswers } from '../rules/pack-answers';
import { growToWordEnds } from '../rules/word-ends';

/** A weighed span with the index of its right reading; null when all are wrong. */
export interface LabelledSpan extends Span {
  readonly readings: readonly WeighedReading[];
  readonly right: number | null;
}

/**
 * The spans that the gold judges. Left out: what lies outside the annotated part, names about which nothing is asked, titles that differ where
 * they need not be all there are, parts of names that mean
 * the same as the name, and, where not every name is marked, all words but those of a marked name: "British" in a longer description that means
 * a company is still the country.
 */
export function labelSpans(
  article: GoldArticle,
  spans: readonly WeighedSpan[],
  { answers, isComplete }: Pick<EntitySet, 'answers' | 'isComplete'>,
  { isSame, canTell }: PackAnswers,
): LabelledSpan[] {
  const names = article.names.flatMap(withChildren);
  const grow = (span: Span): Span => (answers === 'title' ? span : growToWordEnds(article.text, span));
  /** A capital that was weighed may stand for its government. */
  const means = ({ profile }: WeighedReading, entity: GoldEntity): boolean =>
    isSame(profile.id, entity) || (profile.seatOf !== null && isSame(profile.seatOf, entity));
  const rightAmong = (readings: readonly WeighedReading[], those: readonly GoldName[]): number => {
    const entities = those.flatMap(({ entity }) => entity ?? []);
    return readings.findIndex((reading) => entities.some((entity) => means(reading, entity)));
  };
  const isElsewhere = (readings: readonly WeighedReading[], { entity }: GoldName): boolean =>
    entity === null || readings.every(({ profile }) => canTell(profile.id, entity));

  return spans.flatMap(({ start, end, readings }): LabelledSpan[] => {
    if (start < article.span.start || end > article.span.end) return [];
    const grown = grow({ start, end });
    const same = names.filter((name) => {
      const own = grow(name);
      return own.start === grown.start && own.end === grown.end;
    });
    if (same.some(({ demand }) => demand === 'free')) return [];
    if (same.length > 0) {
      const right = rightAmong(readings, same);
      if (right >= 0) return [{ start, end, readings, right }];
      return same.every((name) => isElsewhere(readings, name)) ? [{ start, end, readings, right: null }] : [];
    }
    const near = names.filter((name) => touches(name, { start, end }));
    if (!isComplete || rightAmong(readings, near) >= 0) return [];
    return [{ start, end, readings, right: null }];
  });
}
