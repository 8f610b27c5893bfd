/** A whole view that has nothing to show but a reason: what is so, in a line, and what to do about it. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-paths';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

/**
 * Why there is nothing else: the tab is older than the extension, the browser lets nobody in, the page is no article, the window is private,
 * the store does not open, the
 * store was made by a newer version, or nothing was kept yet.
 */
export type NoticeKind =
  | 'reload'
  | 'unreadable'
  | 'not-article'
  | 'private'
  | 'private-library'
  | 'closed'
  | 'newer'
  | 'no-highlights'
  | 'no-library'
  | 'no-match'
  | 'no-trash'
  | 'no-entities'
  | 'no-dossier';

interface NoticeLook {
  readonly icon: IconName;
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** The button's label, where the notice has a way out. */
  readonly action?: MessageKey;
}

const looks: Record<NoticeKind, NoticeLook> = {
  reload: { icon: 'reload', title: 'notice_reload', text: 'notice_reload_text', action: 'notice_reload_action' },
  unreadable: { icon: 'text', title: 'notice_unreadable', text: 'notice_unreadable_text' },
  'not-article': { icon: 'text', title: 'notice_not_article', text: 'notice_not_article_text' },
  private: { icon: 'private', title: 'notice_private', text: 'notice_private_text' },
  closed: { icon: 'storage', title: 'notice_closed', text: 'notice_closed_text', action: 'try_again' },
  newer: { icon: 'storage', title: 'notice_newer', text: 'notice_newer_text', action: 'try_again' },
  'private-library': { icon: 'private', title: 'notice_private', text: 'notice_private_library_text' },
  'no-highlights': { icon: 'pencil', title: 'notice_no_highlights', text: 'notice_no_highlights_text' },
  'no-library': { icon: 'library', title: 'notice_no_library', text: 'notice_no_library_text' },
  'no-trash': { icon: 'trash', title: 'notice_no_trash', text: 'notice_no_trash_text' },
  'no-entities': { icon: 'library', title: 'notice_no_entities', text: 'notice_no_entities_text' },
  'no-dossier': { icon: 'library', title: 'notice_no_dossier', text: 'notice_no_dossier_text' },
  'no-match': { icon: 'search', title: 'notice_no_match', text: 'notice_no_match_text' },
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  /** What the notice's button does; without it there is none. */
  readonly onAction?: () => void;
  /** A strip above other things instead of a view of its own. */
  readonly compact?: boolean;
}

/** An icon, a line, a sentence, and at most one button. */
export function Notice({ kind, onAction, compact = false }: NoticeProps): JSX.Element {
  const words = useWords();
  const look = looks[kind];
  return (
    <div class={compact ? 'notice notice-compact' : 'notice'} role="status">
      <span class="notice-icon">
        <Icon name={look.icon} />
      </span>
      <div class="notice-words">
        <p class="notice-title">{words(look.title)}</p>
        <p class="notice-text">{words(look.text)}</p>
      </div>
      {look.action !== undefined && onAction !== undefined && (
        <Button label={words(look.action)} tone={compact ? 'accent' : 'primary'} onPress={onAction} />
      )}
    </div>
  );
}
