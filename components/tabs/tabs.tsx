/** Parts of a surface of which one is shown at a time, as tabs: arrows move, the chosen one is the only tab stop. */
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words';

/** One tab. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown beside the label; null for what is not counted, or is nothing. */
  readonly count: number | null;
}

export interface TabsProps<Id extends string> {
  /** Names the tabs together, for those who listen. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
}

/** The tabs and the one panel below them. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>): JSX.Element {
  const words = useWords();
  const baseId = useId();
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const index = tabs.findIndex(({ id }) => id === chosen);
    const target = tabs[toTarget(event.key, index, tabs.length, getComputedStyle(event.currentTarget).direction)];
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus();
  };
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`${baseId}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${baseId}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
            {tab.count !== null && tab.count > 0 && (
              <span class="tab-count"> {new Intl.NumberFormat(words.language).format(tab.count)}</span>
            )}
          </button>
        ))}
      </div>
      <div id={`${baseId}-panel`} role="tabpanel" aria-labelledby={`${baseId}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}

/** The index that a key leads to, round and round; -1 for other keys. */
function toTarget(key: string, from: number, count: number, direction: string): number {
  const step = direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (from + step + count) % count;
    case 'ArrowLeft':
      return (from - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
