/** What the open article says with a date, in order: whom it names, from what its dates were counted, and how to take it away. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Timeline } from '@/components/timeline/timeline';
import { useWords } from '@/components/words';
import type { EntityId } from '@/lib/core/entities/record';
import type { TextSpan } from '@/lib/core/text/span';
import { aboutEntity, listTimelineNames, toArticleHalves } from '@/lib/core/timeline/drawing/article-halves';
import type { ArticleTimelineActions, DatedArticle } from './article-timeline-view';
import { NameFilter } from './name-filter';
import { TimelineSave } from './timeline-save';
import { UnplacedDates } from './unplaced-dates';

export interface ArticleTimelineProps {
  readonly article: DatedArticle;
  readonly actions: ArticleTimelineActions;
}

/** Shows the line, or teaches what it is for where nothing is dated. */
export function ArticleTimeline({ article, actions }: ArticleTimelineProps): JSX.Element {
  const words = useWords();
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const { timeline, text } = article;
  const names = useMemo(() => listTimelineNames(timeline.entries), [timeline]);
  // A page that was read again may not name the chosen one any more.
  const about = names.some(({ entityId }) => entityId === chosen) ? chosen : null;
  const shown = useMemo(() => toArticleHalves(aboutEntity(timeline, about)), [timeline, about]);
  const passageAt = ({ start, end }: TextSpan): string => text.slice(start, end);
  const jump = ({ start, end }: TextSpan): void => actions.onJumpToPassage({ start, end });
  const unplaced = <UnplacedDates unresolved={timeline.unresolved} passageAt={passageAt} onJump={jump} />;
  if (timeline.entries.length === 0) {
    return (
      <div class="article-timeline">
        <NoDates />
        {unplaced}
      </div>
    );
  }
  return (
    <div class="article-timeline">
      <NameFilter names={names} chosen={about} onChoose={setChosen} />
      <Timeline
        // Another choice begins at the top.
        key={about}
        timeline={shown}
        name={words('timeline_article_of')}
        onJump={({ sentence }) => jump(sentence)}
        passageAt={passageAt}
      />
      <TimelineSave onSave={(format) => actions.onSaveTimeline(format, shown)} />
      {about === null && unplaced}
    </div>
  );
}

function NoDates(): JSX.Element {
  const words = useWords();
  return (
    <div class="article-timeline-none">
      <p class="article-timeline-none-title">{words('timeline_article_none')}</p>
      <p>{words('timeline_article_none_text')}</p>
    </div>
  );
}
