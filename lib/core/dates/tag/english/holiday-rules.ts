/** English names of days with a rule; the rules are in `resolve/holidays`. */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import type { Captures } from '../grammar/phrases';
import { calendar, nothing } from '../reading';
import type { Reading } from '../reading';

/** Days with a name of more than one word, under the name of their rule. */
const holidays: readonly (readonly [words: string, holiday: string])[] = [
  ['christmas eve', 'christmas-eve'],
  ["new year 's eve", 'new-years-eve'],
  ["new year 's day?", 'new-year'],
  ['boxing day', 'boxing'],
  ['good friday', 'good-friday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['palm sunday', 'palm-sunday'],
  ['ash wednesday', 'ash-wednesday'],
  ['independence day', 'independence'],
  ['labor day', 'labor'],
  ['memorial day', 'memorial'],
  ["valentine 's day", 'valentine'],
  ['martin luther king jr? .? day', 'king'],
];

function toRules(words: string, name?: string): Rule<Reading>[] {
  const day = ({ holiday = name, year, yearName }: Captures): Reading => calendar({ holiday, year, ...yearName });
  return [rule(words, day), rule(`${words} ,? <year>`, day), rule(`${words} of <yearName>`, day)];
}

const holidayTraps: readonly Rule<Reading>[] = [
  rule('easter bunny|egg|eggs|island|rising|offensive', () => nothing),
  rule('christmas tree|trees|card|cards|island|carol|dinner|lights|gift|gifts|present|presents', () => nothing),
];

/** All of them. */
export const holidayRules: readonly Rule<Reading>[] = [
  rule('may day', () => calendar({ month: 5, day: 1 })),
  ...toRules('<holiday> day?'),
  ...holidays.flatMap(([words, name]) => toRules(words, name)),
  ...holidayTraps,
];
