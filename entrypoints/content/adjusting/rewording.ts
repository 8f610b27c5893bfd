/** Gives highlights other words of the open page: the background writes, here only is said which words those are. */
import { describeSpan } from '@/lib/core/anchors/describe';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import type { BackgroundClient } from '@/lib/messages/client';
import type { backgroundRequests } from '@/lib/messages/protocol';
import type { Reply } from '@/lib/messages/reply';
import type { ValueOf } from '@/lib/messages/request-table';
import type { OpenPage } from '../open-page';
import { entitiesIn } from './entities-in';

type Reworded = Reply<ValueOf<typeof backgroundRequests, 'highlights/adjust'>>;

/** A highlight at the revision that is known here. */
interface SeenHighlight {
  readonly id: HighlightId;
  readonly revision: number;
}

export interface Rewording {
  adjust(page: OpenPage, highlight: SeenHighlight, span: TextSpan): Promise<Reworded>;
  /** Makes highlights one; the first stays. */
  merge(page: OpenPage, highlights: readonly SeenHighlight[], span: TextSpan): Promise<Reworded>;
}

/** Makes it for one page. */
export function createRewording(background: BackgroundClient): Rewording {
  const toWords = (page: OpenPage, span: TextSpan) => ({
    anchor: describeSpan(page.page.text, span),
    entities: entitiesIn(page, span),
  });
  const toSeen = ({ id, revision }: SeenHighlight) => ({ id, revision });
  return {
    adjust: (page, highlight, span) =>
      background.send('highlights/adjust', { seen: toSeen(highlight), ...toWords(page, span) }),
    merge: (page, highlights, span) =>
      background.send('highlights/merge', { seen: highlights.map(toSeen), ...toWords(page, span) }),
  };
}
