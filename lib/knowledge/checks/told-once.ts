/** Nothing stands twice in one record: events, offices, names, related ids. */
import { normaliseWord } from '@/lib/core/text/normalise';
import { doubt, ofEach, wrong } from './check';
import type { Check, NamedEntity, Remark } from './check';

/** Two events of one day that share this part of their words tell the same. */
const sameWordsShare = 0.75;

/** No event, office, related id or name is told twice. */
export const toldOnce: Check = {
  name: 'told-once',
  advice: 'Keep the better of the two lines.',
  find: ofEach((placed) => [...eventRemarks(placed), ...listRemarks(placed)]),
};

function eventRemarks({ entity }: NamedEntity): Remark[] {
  const told: { date: string; words: Set<string> }[] = [];
  return (entity.events ?? []).flatMap(({ date, text }, index) => {
    const words = new Set(text.split(/\s+/).map(normaliseWord));
    const shares = told.map((other) => (other.date === date ? sharedPart(words, other.words) : 0));
    told.push({ date, words });
    const best = Math.max(0, ...shares);
    const before = `event ${shares.indexOf(best)}`;
    if (best === 1) return [wrong(`events.${index}`, `says the same as ${before}`)];
    return best >= sameWordsShare ? [doubt(`events.${index}`, `says much the same as ${before}`)] : [];
  });
}

/** Of all words in two texts the part that stands in both. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function listRemarks({ entity }: NamedEntity): Remark[] {
  const names = [
    ...(entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ...(entity.short ?? []),
    ...(entity.demonyms ?? []),
  ];
  const offices = (entity.offices ?? []).map(({ title, of, start }) => `${title} ${of ?? ''} ${start}`);
  return [
    ...repeated('offices', offices),
    ...repeated('aliases', names),
    ...repeated('related', entity.related ?? []),
    ...(entity.related?.includes(entity.id) === true ? [wrong('related', 'names the record itself')] : []),
  ];
}

function repeated(path: string, texts: readonly string[]): Remark[] {
  const twice = new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
  return [...twice].map((text) => wrong(path, `“${text}” stands twice`));
}
