/** What the card can show, one shape for each state of it. */
import type { EntityId, EntityRecord } from '@/lib/core/entities/record';
import type { Mention } from '@/lib/core/entities/mention';
import type { RoleAtDate } from '@/lib/core/card/role-at';
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';
import type { Timeline } from '@/lib/core/timeline/timeline';

/** Everything a full card shows. */
export interface CardContent {
  readonly record: EntityRecord;
  /** The words of the article that the card hangs on: "Pyongyang", "Lee". */
  readonly written: string;
  readonly mention: Pick<Mention, 'entityId' | 'name' | 'via' | 'confidence' | 'reasons' | 'runnersUp'>;
  /** Whether this is not what the words were linked to but another reading the reader wished to see. */
  readonly isOther: boolean;
  /** The role at the article's date; null for what has none. */
  readonly role: RoleAtDate | null;
  /** Few entries, chosen to fit. */
  readonly timeline: Timeline;
  /** All of them. */
  readonly wholeTimeline: Timeline;
  /** Where the record comes from; null when that is not known. */
  readonly pack: { readonly name: string; readonly asOf: string } | null;
  /** Where the reader's own entry can be checked; null for records of packs. */
  readonly link: string | null;
}

/** The states of a card. `name` is the entity's name as the mention gives it. */
export type CardView =
  | { readonly kind: 'loading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'ready'; readonly content: CardContent };

/** What can be done on a card. */
export interface CardActions {
  readonly onClose: () => void;
  readonly onRetry: () => void;
  /** Takes another entity for these words; without it the others are only named. */
  readonly onChoose?: (entityId: EntityId) => void;
  /** These words do not mean this entity; without it nothing can be said against it. */
  readonly onReject?: () => void;
  /** Shows the card of another reading of these words, or of the first again; nothing is decided by it. */
  readonly onShowReading?: (entityId: EntityId) => void;
  /** Goes to the next or the previous name and its card; the keys N and P do, while the card has the focus. */
  readonly onStep?: (by: 1 | -1) => void;
  /** Leads to the sentence of the article that an entry of the timeline quotes; without it quotations are plain text. */
  readonly onJump?: (entry: Readonly<ArticleEntry>) => void;
  /** Opens all that the reader keeps on this entity; without it there is nothing. */
  readonly onDossier?: () => void;
  /** Takes the underlines of this entity away; without it nothing can be muted. */
  readonly onMute?: () => void;
}
