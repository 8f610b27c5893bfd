/** German words that have to do with time. Only what they mean; how they combine is in the rules beside this file. */
import { toWordTable } from '../word-table';
import type { WordLists } from '../word-table';

const lists: WordLists = {
  month: [
    [1, 'januar jänner jan'],
    [2, 'februar feber feb'],
    [3, 'märz'],
    [4, 'april apr'],
    [5, 'mai'],
    [6, 'juni jun'],
    [7, 'juli jul'],
    [8, 'august aug'],
    [9, 'september sept sep'],
    [10, 'oktober okt'],
    [11, 'november nov'],
    [12, 'dezember dez'],
  ],
  weekday: [
    [1, 'montag'],
    [2, 'dienstag'],
    [3, 'mittwoch'],
    [4, 'donnerstag'],
    [5, 'freitag'],
    [6, 'samstag sonnabend'],
    [7, 'sonntag'],
  ],
  weekdays: [
    [1, 'montags'],
    [2, 'dienstags'],
    [3, 'mittwochs'],
    [4, 'donnerstags'],
    [5, 'freitags'],
    [6, 'samstags'],
    [7, 'sonntags'],
  ],
  unit: [
    ['minute', 'minute'],
    ['hour', 'stunde'],
    ['day', 'tag tages'],
    ['weekend', 'wochenende'],
    ['week', 'woche'],
    ['month', 'monat monats'],
    ['quarter', 'quartal'],
    ['year', 'jahr jahres'],
    ['decade', 'jahrzehnt'],
    ['century', 'jahrhundert jahrhunderts'],
  ],
  units: [
    ['minute', 'minuten'],
    ['hour', 'stunden'],
    ['day', 'tage tagen'],
    ['week', 'wochen'],
    ['month', 'monate monaten'],
    ['quarter', 'quartale quartalen'],
    ['year', 'jahre jahren'],
    ['decade', 'jahrzehnte jahrzehnten'],
    ['century', 'jahrhunderte jahrhunderten'],
  ],
  small: [
    [1, 'ein eine einen einem einer'],
    [2, 'zwei'],
    [3, 'drei'],
    [4, 'vier'],
    [5, 'fünf'],
    [6, 'sechs'],
    [7, 'sieben'],
    [8, 'acht'],
    [9, 'neun'],
    [10, 'zehn'],
    [11, 'elf'],
    [12, 'zwölf'],
    [20, 'zwanzig'],
    [30, 'dreißig'],
    [50, 'fünfzig'],
    [100, 'hundert'],
  ],
  vague: [[{ value: null }, 'einige einigen mehrere mehreren wenige wenigen viele vielen']],
  ordinal: [
    [1, 'erste ersten erstes'],
    [2, 'zweite zweiten zweites'],
    [3, 'dritte dritten drittes'],
    [4, 'vierte vierten viertes'],
  ],
  season: [
    [1, 'frühling frühjahr'],
    [2, 'sommer'],
    [3, 'herbst'],
    [4, 'winter'],
  ],
  part: [
    ['MO', 'morgen vormittag'],
    ['AF', 'nachmittag'],
    ['EV', 'abend'],
    ['NI', 'nacht'],
  ],
  shift: [
    [-1, 'letzte letzten letztes letzter vergangene vergangenen vergangenes vorige vorigen voriges'],
    [0, 'diese diesen dieses diesem dieser'],
    [1, 'nächste nächsten nächstes nächster kommende kommenden kommendes'],
  ],
  holiday: [
    ['christmas', 'weihnachten'],
    ['easter', 'ostern'],
    ['whitsun', 'pfingsten'],
  ],
  often: [
    ['day', 'täglich'],
    ['week', 'wöchentlich'],
    ['month', 'monatlich'],
    ['year', 'jährlich'],
  ],
};

const abbreviations = 'jan feb apr jun jul aug sept sep okt nov dez';

/** The table. German writes nouns with a capital, so that small letters tell the other words apart. */
export const germanWords = toWordTable(lists, abbreviations, 'mai sommer winter jan');
