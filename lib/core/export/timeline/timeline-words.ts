/** The few words that stand in exported timelines. The interface may pass its own; these are the English ones. */
import type { TimelineSource } from '../../timeline/timeline';

/** Words of an exported timeline in one language. */
export interface TimelineWords {
  /** BCP 47: the language in which dates and durations are written. */
  readonly locale: string;
  readonly title: (subject: string) => string;
  readonly sources: Readonly<Record<TimelineSource, string>>;
  /** @param date as it is written in a sentence. */
  readonly article: (date: string) => string;
  readonly since: string;
  /** In place of `since` when only the article itself tells of it. */
  readonly expected: string;
  readonly asOf: (date: string) => string;
  /** Stands for a long time of which nothing is told. @param duration "14 years". */
  readonly gap: (duration: string) => string;
  /** The text of the link that opens the article at the sentence. */
  readonly passage: string;
  /** What a calendar says of an event of which only the month is known. */
  readonly monthOnly: (month: string) => string;
  readonly begins: (text: string) => string;
  readonly ends: (text: string) => string;
}

/** The words used when none are passed. */
export const englishTimelineWords: TimelineWords = {
  locale: 'en-GB',
  title: (subject) => `Timeline: ${subject}`,
  sources: { known: 'Background', article: 'This article', kept: 'Articles you kept', note: 'Your note' },
  article: (date) => `This article · ${date}`,
  since: 'Since then',
  expected: 'Still ahead, as the article has it',
  asOf: (date) => `as of ${date}`,
  gap: (duration) => `${duration} without an entry`,
  passage: 'passage',
  monthOnly: (month) => `Some day in ${month}; the exact day is not known.`,
  begins: (text) => `${text} (begins)`,
  ends: (text) => `${text} (ends)`,
};
