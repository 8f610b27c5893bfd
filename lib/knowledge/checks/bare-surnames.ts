/** A family name alone may be linked without a full name before it only where it means one person: others give it a commonness below 1 or leave it out. */
import { normaliseWord } from '@/lib/core/text/normalise';
import { familyName } from '../family-name';
import type { SourceEntity } from '../source';
import { place, wrong } from './check';
import type { Check, Finding } from './check';
import { commonSurnames } from './common-surnames';
import { groupBy } from './group-by';

/** No bare family name that others bear is a full name, unless it was weighed. */
export const bareSurnames: Check = {
  name: 'bare-surname',
  advice: 'Take the alias out (a family name is a short form by itself) or give it a commonness below 1.',
  find: (entities) => {
    const persons = entities.filter(({ entity }) => entity.kind === 'person');
    const bearers = groupBy(persons, ({ entity }) => surnameOf(entity));
    return persons.flatMap((placed): Finding[] => {
      const surname = surnameOf(placed.entity);
      const others = (bearers.get(surname)?.length ?? 0) - 1;
      if (surname === null || (others === 0 && !commonSurnames.has(surname))) return [];
      return unweighedNames(placed.entity)
        .filter((text) => normaliseWord(text) === surname)
        .map((text) => {
          const who = others === 0 ? 'many people outside the pack' : `${others} more in the pack`;
          return place(placed, wrong('aliases', `“${text}” alone is also the family name of ${who}`));
        });
    });
  },
};

function surnameOf(entity: SourceEntity): string | null {
  const surname = familyName(entity.name, entity.familyFirst ?? false);
  return surname === null ? null : normaliseWord(surname);
}

function unweighedNames(entity: SourceEntity): string[] {
  return (entity.aliases ?? []).flatMap((alias) => {
    if (typeof alias === 'string') return [alias];
    return (alias.commonness ?? 1) < 1 ? [] : [alias.text];
  });
}
