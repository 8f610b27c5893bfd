/** What follows the pointer while parts are carried: the words of one, or how many there are. */
import type { JSX, RefObject } from 'preact';
import { useWords } from '@/components/words';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';
import type { ProjectEntry } from '@/lib/core/projects/project-content';
import type { Drag } from '../drag/use-part-drag';
import { findPartName } from '../part-name';

export interface DragGhostProps {
  readonly ghost: RefObject<HTMLDivElement>;
  readonly parts: readonly ProjectEntry[];
  readonly drag: Drag<ProjectPartId>;
}

/** For the eye alone; where things stand is announced when they are dropped. */
export function DragGhost({ ghost, parts, drag }: DragGhostProps): JSX.Element {
  const words = useWords();
  const { ids, from } = drag;
  const [first] = ids;
  const entry = parts.find(({ part }) => part.id === first);
  const name = entry === undefined ? null : findPartName(entry);
  return (
    <div class="part-ghost" ref={ghost} aria-hidden="true" dir="auto" style={{ translate: `${from.x}px ${from.y}px` }}>
      {ids.length === 1 ? (name ?? words('part_gone_name')) : words.count('parts_chosen', ids.length)}
    </div>
  );
}
