/** English words that look like a time and are none: ages, prices, pages, laws, flights, models, titles, scores. They are passed over whole. */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import { nothing } from '../reading';
import type { Reading } from '../reading';
import { isNoYear } from './year-guards';

const ages: readonly string[] = [
  '<amount> <unit>|<units> old|olds',
  'aged|age|ages <digit>',
  'aged|age|ages <small>',
  'aged|age|ages <digit> to|and|or <digit:second>',
  'aged|age|ages <digit> <digit:second>',
  'aged <amount> <units>',
  '<amount> <units> of age',
  'turned|turns|turning <digit>',
  'in his|her|their|my|our|your mid|early|late? <tens>',
  'high noon',
];

const money: readonly string[] = [
  '$|£|€|¥|₩|₹|# <digit> <scale>?',
  'us|a|c|hk|nz $ <digit> <scale>?',
  '<digit> %|percent|per+cent|points|point|degrees|°|pounds|dollars|euros|yen|won|yuan|rupees|rubles|francs|marks|pence|cents|cent',
  'rs|usd|eur|gbp|krw|jpy <digit>',
];

const numbered =
  'page|pages|section|sections|sec|article|articles|chapter|chapters|clause|paragraph|rule|resolution|no|nos|number|numbers|flight|room|route|highway|interstate|bus|train|channel|extension|ext|zip|postcode|code|model|version|volume|vol|issue|lot|gate|platform|boeing|airbus|apartment|suite|box|unit|precinct|district|ward|local|form|title|verse|psalm|line|bill|order|proposition|case|docket|serial|item|size|level|grade|unicode|port|windows|office|agent|asteroid|comet|area|peugeot|porsche|ferrari|nikkei|ftse|dax|cac|dow|s&p|topix|nasdaq|sensex|russell|fortune|forbes|tel|telephone|phone|fax|call|dial|pin';

const rows: readonly string[] = [
  ...ages,
  ...money,
  `${numbered} . <digit>`,
  `${numbered} <digit> <digit:second>?`,
  `${numbered} (|#|: <digit>`,
  // A telephone number, a row of figures, a score.
  '<digit> <digit:second> <digit>',
  '<year> x|× <digit>',
  '<digit> x|× <year>',
  '<digit> . <year>',
  '( <digit> ) <digit:second> <digit>',
  // Other readings of words with a date in them.
  'day|days of reckoning',
  'the other day|way|side',
  'day to day',
  'year in year out',
  'day in day out',
  'once in a lifetime',
  'middle age|ages|aged',
  'over and over',
  'night and day',
  'day and night',
  'black|casual|man|girl friday',
  'ruby tuesday',
  'manic monday',
  'wednesday addams',
  'summer of <cut>',
  'rating|index|score|count|toll|headcount rose|rises|grew|climbed|fell|dropped|slipped|increased|went from <digit> to <digit:second>',
  'bloody|super|cyber|ash|palm|fat <weekday>',
  'friday the 13th',
  'saturday night live|fever|massacre',
  'the new york|washington|financial|sunday|daily times|post|mail|mirror|telegraph|express',
  'daily mail|mirror|telegraph|express|news|star|record|beast|show|bread',
  'weekly standard|world|journal',
  'monthly review',
  'washington|wall monthly',
  'man|woman|person|time|player|rookie|word|coach|athlete|book|car|team of the <unit>',
  'morning|evening|sunday|saturday|night post|herald|star|standard|news|tribune|times|gazette',
  'opening|election|labour|game|match|judgment|judgement|doomsday|earth|pay|trading|school day|days',
  'light years|year',
  'leap year',
];

/** All of them. */
export const trapRules: readonly Rule<Reading>[] = [
  ...rows.flatMap((row) => toRows(row)).map((row) => rule<Reading>(row, () => nothing)),
  rule('the? year <digit>', () => nothing, isNoYear),
];

/** A pattern's alternatives are words; a row that names two senses as alternatives is two patterns. */
function toRows(row: string): string[] {
  const both = /<(\w+)>\|<(\w+)>/.exec(row);
  return both === null
    ? [row]
    : [row.replace(both[0], `<${both[1] ?? ''}>`), row.replace(both[0], `<${both[2] ?? ''}>`)];
}
