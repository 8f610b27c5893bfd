/** Highlights that carry a project's tags and have no place in it yet; each is put at the end by a press, or all of them. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { shorten } from '@/components/highlight-list/shorten';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { ProjectRow } from '@/lib/core/notes/project-rows';
import type { KeptHighlight } from '@/lib/core/projects/project-content';
import { PartQuote } from './parts/part-body';
import type { ProjectActions } from './projects';

export interface UnplacedProps {
  readonly project: ProjectRow;
  readonly gathered: readonly KeptHighlight[];
  /** Behind what they are put. */
  readonly after: Parameters<ProjectActions['addParts']>[1];
  readonly actions: ProjectActions;
  readonly changes: Pick<Deletions, 'change'>;
}

/** So many are drawn; the next come when these are placed. */
const shownAtOnce = 100;

/** Where there are none, it says how there would be. */
export function Unplaced({ project, gathered, after, actions, changes }: UnplacedProps): JSX.Element {
  const words = useWords();
  const place = (some: readonly KeptHighlight[]): void => {
    const parts = some.map(({ highlight }) => ({ kind: 'highlight' as const, highlightId: highlight.id }));
    changes.change('did_add_part', () => actions.addParts(parts, after), actions.undoChange);
  };
  if (gathered.length === 0) {
    return (
      <div class="project-none">
        <p class="project-none-title">{words('unplaced_none')}</p>
        <p>
          {words('unplaced_none_text', [project.name, ...(project.tags ?? [])].map((tag) => `“${tag}”`).join(', '))}
        </p>
      </div>
    );
  }
  return (
    <div class="unplaced-parts">
      {gathered.length > 1 && (
        <p>
          <Button label={words('unplaced_place_all')} icon="plus" tone="accent" onPress={() => place(gathered)} />
        </p>
      )}
      <ul class="parts">
        {gathered.slice(0, shownAtOnce).map((kept) => (
          <li key={kept.highlight.id} class="unplaced-part">
            <div class={`part-quote bar-${kept.highlight.colour}`}>
              <PartQuote kept={kept} onOpen={() => actions.onOpenPassage(kept.page, kept.highlight.anchor)} />
            </div>
            <Button
              label={words('unplaced_place')}
              describedAs={words('about_quote', words('unplaced_place'), shorten(kept.highlight.anchor.exact))}
              icon="plus"
              tone="accent"
              onPress={() => place([kept])}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
