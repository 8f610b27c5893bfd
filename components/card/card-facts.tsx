/** The facts of a card as pairs of a name and a value. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { Fact } from '@/lib/core/entities/record';

/** Browsers allow no hyphen in the name of a message, so the names of facts are translated here. */
const factLabels: Record<Fact['key'], MessageKey> = {
  born: 'fact_born',
  died: 'fact_died',
  capital: 'fact_capital',
  population: 'fact_population',
  government: 'fact_government',
  'head-of-state': 'fact_head_of_state',
  'head-of-government': 'fact_head_of_government',
  party: 'fact_party',
  founded: 'fact_founded',
  ended: 'fact_ended',
  headquarters: 'fact_headquarters',
  leader: 'fact_leader',
  members: 'fact_members',
  location: 'fact_location',
  country: 'fact_country',
  parties: 'fact_parties',
  signed: 'fact_signed',
  'in-force': 'fact_in_force',
  owner: 'fact_owner',
  language: 'fact_language',
  author: 'fact_author',
  field: 'fact_field',
};

/** Facts in the order of the record; nothing when there are none. */
export function CardFacts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <dl class="card-facts">
      {facts.map((fact) => (
        <div key={`${fact.key} ${fact.value}`}>
          <dt>{words(factLabels[fact.key])}</dt>
          <dd>
            <bdi>{fact.value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
