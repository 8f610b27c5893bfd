/** What popup and panel show: a page, or the reason why there is none. Pure. */
import type { NoticeKind } from '@/components/notice/notice';
import type { OpenPage } from './open-page';
import { toOpenPage } from './to-open-page';
import type { SeenPage } from './to-open-page';

/** What is known of the tab. */
export type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'notice'; readonly notice: Extract<NoticeKind, 'reload' | 'unreadable' | 'closed' | 'newer'> }
  | { readonly kind: 'ready'; readonly page: OpenPage };

/** What following a tab comes to. */
export type FollowedTab =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent'; readonly isUnreadable: boolean }
  | { readonly kind: 'closed'; readonly isNewer: boolean }
  | ({ readonly kind: 'ready' } & SeenPage);

/** Turns the one into the other. */
export function toPageState(followed: FollowedTab): PageState {
  switch (followed.kind) {
    case 'loading':
      return followed;
    case 'silent':
      return { kind: 'notice', notice: followed.isUnreadable ? 'unreadable' : 'reload' };
    case 'closed':
      return { kind: 'notice', notice: followed.isNewer ? 'newer' : 'closed' };
    case 'ready':
      return { kind: 'ready', page: toOpenPage(followed) };
  }
}
