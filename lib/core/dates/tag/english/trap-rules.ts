/** English words that look like a time and are none: ages, prices, pages, laws, flights, models, titles, scores. They are passed over whole. */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import { nothing } from '../reading';
import type { Reading } from '../reading';
import { isNumberName } from './trap-guards';
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

/** Words whose number is a name. */
const numbered = [
  // Of texts and laws.
  'page pages table tables figure figures fig chapter chapters paragraph section sections sec article articles clause rule resolution verse psalm line appendix annex exhibit title volume vol issue question entry slide form',
  'bill proposition case docket serial item order code',
  // Of ways and places.
  'flight train tram bus ferry ship truck car route highway interstate road room suite apartment gate platform lot box locker ward precinct district area channel port',
  // Of people and things.
  'no nos number numbers player driver patient inmate prisoner badge plate frame unit level grade size agent asteroid comet local model version windows office unicode',
  'boeing airbus peugeot porsche ferrari',
  // Of telephones and letters.
  'tel telephone phone fax dial pin ext extension zip postcode',
  // Of exchanges and lists.
  'nikkei ftse dax cac dow topix nasdaq sensex russell fortune forbes',
]
  .join(' ')
  .replaceAll(' ', '|');

const rows: readonly string[] = [
  ...ages,
  ...money,
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
  'friday night lights',
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

const numberedRows: readonly string[] = [
  `${numbered} . <digit>`,
  `${numbered} <digit> <digit:second>?`,
  `${numbered} (|#|: <digit>`,
];

/** All of them. */
export const trapRules: readonly Rule<Reading>[] = [
  ...rows.flatMap((row) => toRows(row)).map((row) => rule<Reading>(row, () => nothing)),
  ...numberedRows.map((row) => rule<Reading>(row, () => nothing, isNumberName)),
  rule('the? year <digit>', () => nothing, isNoYear),
];

/** A pattern's alternatives are words; a row that names two senses as alternatives is two patterns. */
function toRows(row: string): string[] {
  const both = /<(\w+)>\|<(\w+)>/.exec(row);
  return both === null
    ? [row]
    : [row.replace(both[0], `<${both[1] ?? ''}>`), row.replace(both[0], `<${both[2] ?? ''}>`)];
}
