/** Makes entries of the sentences that say when. A line that is nothing but a date tells nothing, and that somebody spoke on the article's own day is no event. */
import { compareDates } from '../../dates/day-range';
import { parseEdtf } from '../../dates/edtf';
import type { TimeAnchor, TimeExpression } from '../../dates/tag/time-expression';
import type { TextSpan } from '../../text/span';
import type { ArticleEntry, ArticleTimeline, NamedEntity, RelativeTo } from '../article-entry';
import { toClauses } from './clauses';
import { isDateAlone } from './dateline';
import { toEventKind } from './event-kind';
import { createNamedIn } from './named-entities';
import type { NamingMention } from './named-entities';
import type { OfficeStarts } from './office-starts';
import { mergeTellings } from './same-telling';
import { datesASaying } from './saying';
import type { Statement } from './statements';
import { toWhens } from './when';

/** Everything that was read of an article, before it is put together. */
export interface ArticleReadings {
  readonly text: string;
  readonly articleDate: string | null;
  /** In order. */
  readonly expressions: readonly TimeExpression[];
  /** In order. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly NamingMention[];
  readonly offices: Pick<OfficeStarts, 'holderOf'>;
}

/** Puts the timeline together, pausing between sentences. */
export function* toArticleEntries(readings: ArticleReadings): Generator<void, ArticleTimeline> {
  const { text, articleDate, expressions, statements } = readings;
  const namedIn = createNamedIn(readings.mentions);
  const entries: ArticleEntry[] = [];
  const unresolved: ArticleTimeline['unresolved'] = [];
  let at = 0;
  for (const statement of statements) {
    yield;
    while (isBefore(expressions[at], statement.start)) at++;
    const first = at;
    while (isWithin(expressions[at], statement.end)) at++;
    const inside = expressions.slice(first, at);
    if (inside.length === 0 || isDateAlone(text, statement, inside)) continue;
    entries.push(...toEntries(statement, inside, readings, namedIn));
    unresolved.push(...toUnresolved(statement, inside));
  }
  return { articleDate, entries: inOrder(mergeTellings(entries)), unresolved };
}

function isBefore(expression: TimeExpression | undefined, offset: number): boolean {
  return expression !== undefined && expression.start < offset;
}

function isWithin(expression: TimeExpression | undefined, end: number): boolean {
  return expression !== undefined && expression.end <= end;
}

function toEntries(
  { start, end }: Statement,
  inside: readonly TimeExpression[],
  readings: ArticleReadings,
  namedIn: (part: TextSpan) => NamedEntity[],
): ArticleEntry[] {
  const { text, articleDate } = readings;
  const sentence = { start, end };
  const whens = toWhens(inside).filter((when) => when.date !== articleDate || !datesASaying(text, sentence, when));
  const clauses = toClauses(text, sentence, whens);
  return whens.map((when, index) => {
    const clause = clauses[index] ?? sentence;
    const named = namedIn(clause);
    return {
      kind: when.kind,
      date: when.date,
      eventKind: toEventKind(text.slice(clause.start, clause.end)),
      text: quote(text, sentence, clause),
      source: 'article',
      citation: null,
      sentence,
      when: { start: when.start, end: when.end },
      relativeTo: toRelative(when.expression.anchor, readings),
      entities: named.length > 0 ? named : namedIn(sentence),
      alsoAt: [],
    };
  });
}

/** The words of a part of a sentence, with an ellipsis where it was cut. */
function quote(text: string, sentence: TextSpan, { start, end }: TextSpan): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(end < sentence.end ? /[,;–—\s]+$/ : /$^/, '');
  return `${start > sentence.start ? '… ' : ''}${words}${end < sentence.end ? ' …' : ''}`;
}

function toUnresolved({ start, end }: Statement, inside: readonly TimeExpression[]): ArticleTimeline['unresolved'] {
  return inside
    .filter(({ anchor }) => anchor?.kind === 'missing')
    .map((expression) => ({ sentence: { start, end }, when: { start: expression.start, end: expression.end } }));
}

function toRelative(
  anchor: TimeAnchor | null,
  { articleDate, expressions, offices }: ArticleReadings,
): RelativeTo | null {
  switch (anchor?.kind) {
    case 'document':
      return articleDate === null ? null : { kind: 'article', date: articleDate };
    case 'expression': {
      const { start, end } = anchor;
      const date = expressions.find((one) => one.start === start)?.edtf ?? null;
      return date === null ? null : { kind: 'passage', date, start, end };
    }
    case 'office':
      return { kind: 'office', date: anchor.date, role: anchor.label, name: offices.holderOf(anchor) ?? '' };
    default:
      return null;
  }
}

/** By date; what has the same date stays in reading order. */
function inOrder(entries: readonly ArticleEntry[]): ArticleEntry[] {
  return entries
    .flatMap((entry) => {
      const date = parseEdtf(entry.date);
      return date === null ? [] : [{ entry, date }];
    })
    .sort((a, b) => compareDates(a.date, b.date) || a.entry.when.start - b.entry.when.start)
    .map(({ entry }) => entry);
}
