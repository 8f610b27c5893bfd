/** A card that knows: name, role, paragraph, facts, timeline, and what can be asked further. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Timeline } from '@/components/timeline/timeline';
import { useWords } from '@/components/words';
import type { CardActions, CardContent } from './card-view';
import { CardFacts } from './card-facts';
import { CardFooter } from './card-footer';
import { CardReasons } from './card-reasons';
import { useRoleLine } from './role-line';

export interface CardBodyProps {
  readonly content: CardContent;
  readonly labelId: string;
  readonly onChoose: CardActions['onChoose'];
  readonly onReject: CardActions['onReject'];
}

/** Facts beyond this many wait behind "All of it". */
const factLimit = 3;

/** Holds only what is open and what is not; a card of another entity begins anew. */
export function CardBody({ content, labelId, onChoose, onReject }: CardBodyProps): JSX.Element {
  const [showsAll, setShowsAll] = useState(false);
  const [showsWhy, setShowsWhy] = useState(false);
  const reasonsId = useId();
  const { record, timeline, wholeTimeline } = content;
  const shown = showsAll ? wholeTimeline : timeline;
  const hasMore = timeline.hidden.before + timeline.hidden.since > 0 || record.facts.length > factLimit;
  return (
    <>
      <CardHead content={content} labelId={labelId} />
      <p class="card-paragraph">{record.description}</p>
      <CardFacts facts={showsAll ? record.facts : record.facts.slice(0, factLimit)} />
      <div class="card-timeline">
        <Timeline timeline={shown} name={record.name} onShowAll={() => setShowsAll(true)} />
      </div>
      {showsWhy && <CardReasons id={reasonsId} mention={content.mention} onChoose={onChoose} />}
      <CardFooter
        record={record}
        pack={content.pack}
        link={content.link}
        hasMore={hasMore}
        showsAll={showsAll}
        onShowAll={() => setShowsAll(!showsAll)}
        showsWhy={showsWhy}
        reasonsId={reasonsId}
        onShowWhy={() => setShowsWhy(!showsWhy)}
        onReject={onReject}
      />
    </>
  );
}

function CardHead({ content, labelId }: { readonly content: CardContent; readonly labelId: string }): JSX.Element {
  const words = useWords();
  const role = useRoleLine(content.role);
  const { record, mention, written } = content;
  return (
    <header class="card-head">
      <h2 class="card-name" id={labelId}>
        {record.name}
      </h2>
      <span class="card-kind">{words(`kind_${record.kind}`)}</span>
      {role !== null && <p class="card-role">{role}</p>}
      {mention.via === 'seat' && <p class="card-role">{words('card_seat', written)}</p>}
      {mention.via === 'role' && <p class="card-role">{words('card_by_role', written)}</p>}
    </header>
  );
}
