/** Every country that exists has a capital that may stand for its government, and somebody at its head. Who is a country is the sources' business. */
import type { SourceEntity } from '../source';
import { doubt, place, wrong } from './check';
import type { Check, Finding, NamedEntity } from './check';

/** Each country has a place with `seatOf`. */
export const capitals: Check = {
  name: 'capital',
  advice: 'Add the capital as a place with seatOf, or an exception with its reason (a city state, a shared seat).',
  find: (entities) => {
    const seats = new Set(entities.flatMap(({ entity }) => (entity.kind === 'place' ? (entity.seatOf ?? []) : [])));
    return countries(entities).flatMap((placed) =>
      seats.has(placed.entity.id) ? [] : [place(placed, wrong('', 'no place has seatOf this country'))],
    );
  },
};

const headTitle =
  /\b(president|prime minister|king|queen|emperor|emir|sultan|grand duke|prince|princess|pope|chancellor|premier|taoiseach|supreme leader|leader|head of (state|government)|captain regent|chair\w* of the (council of ministers|presiden\w+)|chief executive)\b/i;
const deputyTitle = /\b(vice|deputy|crown|former)\b|\b(adviser|advisor|chief of staff|office) /i;

/** Each country has a current head of state or government: as a person with an open office, or at least by name in its facts. */
export const heads: Check = {
  name: 'head',
  advice: 'Add the person with an open office, or an exception with its reason (a head that changes every few months).',
  find: (entities) => {
    const headed = new Set(entities.flatMap(({ entity }) => currentlyHeaded(entity)));
    return countries(entities).flatMap((placed): Finding[] => {
      const { id, facts } = placed.entity;
      if (headed.has(id)) return [];
      const named = facts?.['head-of-state'] ?? facts?.['head-of-government'];
      return [
        place(
          placed,
          named === undefined
            ? wrong('', 'nobody holds its highest office, and its facts name no head')
            : doubt('facts', `only its facts tell who is at its head: ${named}`),
        ),
      ];
    });
  },
};

function countries(entities: readonly NamedEntity[]): readonly NamedEntity[] {
  return entities.filter(({ entity }) => entity.kind === 'country' && entity.ended === undefined);
}

/** The ids of what this person or office is at the head of. */
function currentlyHeaded(entity: SourceEntity): string[] {
  return (entity.offices ?? []).flatMap(({ title, of, end }) =>
    of !== undefined && end === undefined && headTitle.test(title) && !deputyTitle.test(title) ? [of] : [],
  );
}
