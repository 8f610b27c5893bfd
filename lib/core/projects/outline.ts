/** The headings of a project with what stands under each: the way around in a long one. */
import type { ProjectPartId } from '../notes/project-rows';
import { countProjectWords } from './count-words';
import type { ProjectEntry } from './project-content';

/** One stretch of a project: from a heading up to the next. */
export interface OutlineSection {
  /** The heading; null for what stands before the first. */
  readonly heading: { readonly id: ProjectPartId; readonly text: string } | null;
  /** Everything in it, the heading first. */
  readonly partIds: readonly ProjectPartId[];
  /** Words of both kinds, those of the heading among them. */
  readonly wordCount: number;
}

/** The sections in order. What stands before the first heading is one only when there is something. */
export function toOutline(parts: readonly ProjectEntry[]): readonly OutlineSection[] {
  const starts = parts.flatMap(({ part }, index) => (part.kind === 'heading' || index === 0 ? [index] : []));
  return starts.map((start, order) => {
    const section = parts.slice(start, starts[order + 1]);
    const first = section[0]?.part;
    const { own, quoted } = countProjectWords(section);
    return {
      heading: first?.kind === 'heading' ? { id: first.id, text: first.text } : null,
      partIds: section.map(({ part }) => part.id),
      wordCount: own + quoted,
    };
  });
}
