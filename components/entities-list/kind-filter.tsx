/** The kinds of entities there are; a press leaves only those of one. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import { countKinds } from '@/lib/core/dossier/choose-entities';
import type { CountedEntity } from '@/lib/core/dossier/entity-tally';
import type { EntityKind } from '@/lib/core/entities/record';

export interface KindFilterProps {
  readonly entities: readonly CountedEntity[];
  /** Null for all kinds. */
  readonly chosen: EntityKind | null;
  readonly onChoose: (kind: EntityKind | null) => void;
}

/** Nothing where there is no choice. */
export function KindFilter({ entities, chosen, onChoose }: KindFilterProps): JSX.Element | null {
  const words = useWords();
  const kinds = countKinds(entities);
  if (kinds.length < 2) return null;
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <div class="choices" role="group" aria-label={words('entities_kinds')}>
      <button type="button" class="choice" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {words('entities_all_kinds')}
      </button>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          class="choice"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind === chosen ? null : kind)}
        >
          {words(`kinds_${kind}`)} <span class="choice-count">{numbers.format(count)}</span>
        </button>
      ))}
    </div>
  );
}
