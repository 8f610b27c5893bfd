/** The button that puts one highlight into a project, where the surroundings have projects. */
import type { JSX } from 'preact';
import type { HighlightId } from '@/lib/core/notes/rows';
import { useProjectChoosing } from './choosing-context';
import { ProjectChooser } from './project-chooser';

export interface PutHighlightProps {
  readonly id: HighlightId;
  /** The beginning of its words, for those who listen. */
  readonly about: string;
  /** Among other buttons of its kind. */
  readonly iconOnly: boolean;
}

/** Nothing elsewhere. */
export function PutHighlight({ id, about, iconOnly }: PutHighlightProps): JSX.Element | null {
  const choosing = useProjectChoosing();
  if (choosing === null) return null;
  return (
    <ProjectChooser things={{ kind: 'highlights', ids: [id] }} actions={choosing} about={about} iconOnly={iconOnly} />
  );
}
