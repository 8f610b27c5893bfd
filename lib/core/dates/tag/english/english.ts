/** English, as the tagger needs it. */
import type { Language } from '../language';
import { calendarRules } from './calendar-rules';
import { englishTense } from './english-tense';
import { englishWords } from './english-words';
import { expressionRules } from './expression-rules';
import { holidayRules } from './holiday-rules';
import { boundedLengthRules, lengthRules, markedLengthRules, setRules } from './length-rules';
import { amountRules, hourRules, yearRules } from './number-rules';
import { relativeRules } from './relative-rules';
import { timeRules } from './time-rules';
import { trapRules } from './trap-rules';

/** The language. */
export const english: Language = {
  words: englishWords,
  grammar: {
    amount: amountRules,
    yearName: yearRules,
    hour: hourRules,
    date: [...calendarRules, ...holidayRules, ...relativeRules],
    length: lengthRules,
    // Of two phrases of one length the first counts: what only looks like a time is before all, a rate before the length it is written as.
    expression: [
      ...trapRules,
      ...setRules,
      ...timeRules,
      ...expressionRules,
      ...boundedLengthRules,
      ...markedLengthRules,
    ],
  },
  tense: englishTense,
  bounds: new Map([
    ['since', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until'],
    ['before', 'before'],
    ['after', 'after'],
  ]),
  boundFillers: new Set('at least about around the early late mid end of'.split(' ')),
};
