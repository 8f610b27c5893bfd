/** Who is said to hold an office still has no successor in the pack. Offices that many hold at once are left alone. */
import { nameWords } from '@/lib/core/text/normalise';
import { place, wrong } from './check';
import type { Check, NamedEntity } from './check';
import { isAfter } from './day-order';
import { groupBy } from './group-by';

interface Term {
  readonly placed: NamedEntity;
  readonly index: number;
  readonly title: string;
  readonly start: string;
  readonly isOpen: boolean;
}

/** Posts that several people hold at once under one title. */
const manySeats =
  /\b(member|senator|representative|justice|judge|commissioner|adviser|ambassador|envoy|minister without)\b/i;
const standIn = /^(acting|interim|transitional|caretaker|provisional) /;

/** No open office has another holder with a later start. */
export const successors: Check = {
  name: 'successor',
  advice: 'Look up who holds the office and give the other an end; an exception needs its reason (two at once).',
  find: (entities) => {
    const chairs = groupBy(entities.flatMap(termsOf), ({ title }) => title);
    return [...chairs.values()].flatMap((terms) =>
      terms.flatMap((term) => {
        const next = term.isOpen ? terms.find((other) => follows(other, term)) : undefined;
        if (next === undefined) return [];
        const text = `is still held, but ${next.placed.entity.id} starts ${next.start}`;
        return [place(term.placed, wrong(`offices.${term.index}`, text))];
      }),
    );
  },
};

function follows(other: Term, term: Term): boolean {
  return other.placed.entity.id !== term.placed.entity.id && isAfter(other.start, term.start);
}

function termsOf(placed: NamedEntity): Term[] {
  return (placed.entity.offices ?? []).flatMap(({ title, of, start, end }, index) =>
    manySeats.test(title)
      ? []
      : [{ placed, index, title: `${of ?? ''} ${chairName(title)}`, start, isOpen: end === undefined }],
  );
}

/** The office behind the title: "Acting President" sits in the president's chair. */
function chairName(title: string): string {
  return nameWords(title).join(' ').replace(standIn, '');
}
