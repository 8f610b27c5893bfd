/** Chooses the entries of a timeline that tell most when there is no room for all: by what they are, how
 * close to the article's date and subject, and spread over time. */
import type { DatedEntry } from './dated-entry';
import { countCommon, toTellingWords } from './telling-words';
import type { TimelineEntry } from './timeline';

/** How much a kind of event tells of an entity, in the same unit as the bonuses below. Birth and death mostly stand among the facts. */
const kindWeights: Readonly<Record<TimelineEntry['eventKind'], number>> = {
  office: 3,
  death: 3,
  conflict: 2.5,
  election: 2.5,
  agreement: 2.5,
  start: 2,
  end: 2,
  law: 2,
  meeting: 1.5,
  other: 1.5,
  birth: 1,
};

/** What the article itself or the reader says belongs to this card more than anything known; each further one half as much as the one before. */
const ownWordsBonus = 4;
/** For an entry at the article's date; half of it at the distance below. */
const closenessBonus = 2.5;
const halfClosenessDays = 5 * 365;
/** For an entry that names something else the article names, and as much again when it names two. */
const subjectBonus = 0.75;
/** For an entry as far from all chosen ones as an even spread would have it. */
const spreadBonus = 2;

/** What the entries are chosen for. */
export interface ChoiceOptions {
  readonly count: number;
  /** The day number that closeness is measured from, null to leave it out. */
  readonly aroundDay: number | null;
  /** Telling words of what else the article names. */
  readonly subject: ReadonlySet<string>;
}

/** Chooses at most `count` entries and keeps their order. The work grows with the entries times those chosen. */
export function chooseEntries(entries: readonly DatedEntry[], options: ChoiceOptions): DatedEntry[] {
  const { count } = options;
  if (entries.length <= count) return [...entries];
  const stride = widthOf(entries) / Math.max(1, count);
  const open = entries.map((dated) => ({ dated, worth: worthOf(dated, options), gapDays: stride }));
  const chosen = new Set<DatedEntry>();
  let ownWords = ownWordsBonus;
  while (chosen.size < count) {
    const scored = (one: Contender): number => scoreOf(one, stride, ownWords);
    const best = open.reduce((a, b) => (scored(b) > scored(a) ? b : a));
    chosen.add(best.dated);
    best.worth = -Infinity;
    if (isOwn(best.dated)) ownWords /= 2;
    for (const other of open) other.gapDays = Math.min(other.gapDays, distance(other.dated, best.dated));
  }
  return entries.filter((dated) => chosen.has(dated));
}

interface Contender {
  readonly dated: DatedEntry;
  worth: number;
  /** Days to the nearest chosen entry, at most the even spread. */
  gapDays: number;
}

function scoreOf({ dated, worth, gapDays }: Contender, stride: number, ownWords: number): number {
  return worth + (isOwn(dated) ? ownWords : 0) + (stride === 0 ? 0 : (spreadBonus * gapDays) / stride);
}

function isOwn({ entry }: DatedEntry): boolean {
  return entry.source !== 'known';
}

function worthOf({ entry, range }: DatedEntry, { aroundDay, subject }: ChoiceOptions): number {
  const named = subject.size === 0 ? 0 : Math.min(2, countCommon(toTellingWords(entry.text), subject));
  const worth = kindWeights[entry.eventKind] + subjectBonus * named;
  if (aroundDay === null) return worth;
  const days = Math.max(0, range.earliest - aroundDay, aroundDay - range.latest);
  return worth + closenessBonus / (1 + days / halfClosenessDays);
}

/** Days between the starts of two entries, an unknown start being the entry's end. */
function distance(a: DatedEntry, b: DatedEntry): number {
  return Math.abs(startOf(a) - startOf(b));
}

function startOf({ range }: DatedEntry): number {
  if (range.earliest !== -Infinity) return range.earliest;
  return range.latest === Infinity ? 0 : range.latest;
}

function widthOf(entries: readonly DatedEntry[]): number {
  const starts = entries.map(startOf);
  return starts.reduce((a, b) => Math.max(a, b)) - starts.reduce((a, b) => Math.min(a, b));
}
