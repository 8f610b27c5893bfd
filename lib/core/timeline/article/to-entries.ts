/** Makes entries of the sentences that say when. A line that is nothing but a date tells nothing, and that somebody spoke on the article's own day is no event. */
import { compareDates } from '../../dates/day-range';
import { parseEdtf } from '../../dates/edtf';
import type { TimeAnchor } from '../../dates/tag/time-expression';
import { contains } from '../../text/span';
import type { TextSpan } from '../../text/span';
import type { ArticleEntry, ArticleTimeline, NamedEntity, RelativeTo } from '../article-entry';
import { toClauses } from './clauses';
import { dateStatements } from './date-statements';
import type { DatedStatement, StatementReadings } from './date-statements';
import { toEventKind } from './event-kind';
import { createNamedIn } from './named-entities';
import type { NamingMention } from './named-entities';
import { tellOn } from './narration';
import type { OfficeStarts } from './office-starts';
import { mergeTellings } from './same-telling';
import type { Statement } from './statements';

/** Everything that was read of an article, before it is put together. */
export interface ArticleReadings extends StatementReadings {
  readonly mentions: readonly NamingMention[];
  readonly offices: Pick<OfficeStarts, 'holderOf'>;
}

/** Puts the timeline together, pausing between sentences. */
export function* toArticleEntries(readings: ArticleReadings): Generator<void, ArticleTimeline> {
  const { text, articleDate, expressions } = readings;
  const namedIn = createNamedIn(readings.mentions);
  const dated = yield* tellOn(text, articleDate, yield* dateStatements(readings));
  const entries = dated.flatMap((statement) => toEntries(statement, readings, namedIn));
  yield;
  const unresolved = expressions.filter(({ anchor }) => anchor?.kind === 'missing');
  return {
    articleDate,
    entries: inOrder(mergeTellings(entries)),
    unresolved: unresolved.flatMap((expression) => toUnresolved(expression, dated)),
  };
}

function toEntries(
  { start, end, whens }: DatedStatement,
  readings: ArticleReadings,
  namedIn: (part: TextSpan) => NamedEntity[],
): ArticleEntry[] {
  const { text } = readings;
  const sentence = { start, end };
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

function toUnresolved({ start, end }: TextSpan, dated: readonly Statement[]): ArticleTimeline['unresolved'] {
  const around = dated.find((statement) => contains(statement, { start, end }));
  return around === undefined ? [] : [{ sentence: { start: around.start, end: around.end }, when: { start, end } }];
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
