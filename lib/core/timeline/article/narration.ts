/**
 * Dates sentences by the one before: a story that was begun on a day goes on on it. Only within a paragraph, and only as long as each sentence
 * tells something that happened; one of what is, will be or was said ends the story. Many sentences of a report have their day from elsewhere.
 */
import { parseEdtf } from '../../dates/edtf';
import type { DatedStatement } from './date-statements';
import { tellsInPast } from './main-verb';
import type { When } from './when';

/** Gives sentences without a date the one that the story stands at. What is told of the article's own day is left alone: all of it is news. */
export function* tellOn(
  text: string,
  articleDate: string | null,
  statements: readonly DatedStatement[],
): Generator<void, DatedStatement[]> {
  const told: DatedStatement[] = [];
  let scene: Scene | null = null;
  for (const statement of statements) {
    yield;
    const { whens, isDateline, paragraph } = statement;
    if (whens.length > 0) {
      const when = whens.findLast((one) => isScene(one, articleDate));
      scene = when === undefined ? null : { when, paragraph: isDateline ? null : paragraph };
      told.push(isDateline ? { ...statement, whens: [] } : statement);
      continue;
    }
    scene = scene !== null && goesOn(text, statement, scene) ? scene : null;
    told.push(scene === null ? statement : { ...statement, whens: [scene.when] });
  }
  return told;
}

/** The day at which a story stands. */
interface Scene {
  readonly when: When;
  /** Null after a date line, under which the whole article stands. */
  readonly paragraph: number | null;
}

function goesOn(text: string, statement: DatedStatement, { paragraph }: Scene): boolean {
  if (statement.block === 'title' || statement.block === 'heading') return false;
  if (paragraph !== null && paragraph !== statement.paragraph) return false;
  return tellsInPast(text, statement);
}

/** A day before the article's: months and years are too wide for what follows to have happened in them too. */
function isScene({ kind, date }: When, articleDate: string | null): boolean {
  const parsed = parseEdtf(date);
  if (kind !== 'point' || parsed?.kind !== 'point' || parsed.precision !== 'day') return false;
  return articleDate === null || date < articleDate;
}
