/** A card that knows: name, role, paragraph, facts, timeline, and what can be asked further. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Timeline } from '@/components/timeline/timeline';
import type { CardActions, CardContent } from './card-view';
import { CardFacts } from './card-facts';
import { CardFooter } from './card-footer';
import { CardHead } from './card-head';
import { CardReasons } from './card-reasons';

export interface CardBodyProps {
  readonly content: CardContent;
  readonly labelId: string;
  readonly actions: Pick<CardActions, 'onChoose' | 'onReject' | 'onShowReading' | 'onMute' | 'onJump' | 'onDossier'>;
  /** Whether all facts and the whole timeline are shown. */
  readonly showsAll: boolean;
  readonly onShowAll: (showsAll: boolean) => void;
}

/** Facts beyond this many wait behind "All of it". */
const factLimit = 3;

/** Holds only what is open and what is not; a card of another entity begins anew. */
export function CardBody({ content, labelId, actions, showsAll, onShowAll }: CardBodyProps): JSX.Element {
  const [showsWhy, setShowsWhy] = useState(false);
  const reasonsId = useId();
  const { record, timeline, wholeTimeline } = content;
  const shown = showsAll ? wholeTimeline : timeline;
  const hasMore = timeline.hidden.before + timeline.hidden.since > 0 || record.facts.length > factLimit;
  return (
    <>
      <CardHead content={content} labelId={labelId} onShowReading={actions.onShowReading} onChoose={actions.onChoose} />
      <p class="card-paragraph" dir="auto">
        {record.description}
      </p>
      <CardFacts facts={showsAll ? record.facts : record.facts.slice(0, factLimit)} />
      <div class="card-timeline">
        <Timeline
          timeline={shown}
          name={record.name}
          isCompact
          onShowAll={() => onShowAll(true)}
          {...(actions.onJump === undefined ? {} : { onJump: actions.onJump })}
        />
      </div>
      {showsWhy && <CardReasons id={reasonsId} mention={content.mention} onChoose={actions.onChoose} />}
      <CardFooter
        record={record}
        pack={content.pack}
        link={content.link}
        hasMore={hasMore}
        showsAll={showsAll}
        onShowAll={() => onShowAll(!showsAll)}
        showsWhy={showsWhy}
        reasonsId={reasonsId}
        onShowWhy={() => setShowsWhy(!showsWhy)}
        onDossier={actions.onDossier}
        // What is said against these words, or this entity, is said of the link, not of another reading.
        onReject={content.isOther ? undefined : actions.onReject}
        onMute={content.isOther ? undefined : actions.onMute}
      />
    </>
  );
}
