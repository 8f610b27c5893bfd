/** Which kinds of names are underlined, as chips that are pressed in or not. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words';
import { entityKinds } from '@/lib/core/entities/record';
import type { EntityKind } from '@/lib/core/entities/record';

export interface KindChipsProps {
  readonly hidden: readonly EntityKind[];
  readonly onChange: (hidden: readonly EntityKind[]) => void;
}

/** A chip that is pressed in is underlined. */
export function KindChips({ hidden, onChange }: KindChipsProps): JSX.Element {
  const words = useWords();
  const labelId = useId();
  const flip = (kind: EntityKind): void =>
    onChange(hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind]);
  return (
    <div role="group" aria-labelledby={labelId}>
      <p class="marking-label" id={labelId}>
        {words('marking_kinds')}
      </p>
      <div class="kind-chips">
        {entityKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="kind-chip"
            aria-pressed={!hidden.includes(kind)}
            onClick={() => flip(kind)}
          >
            {words(`kinds_${kind}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
