/** A part of the library that holds nothing yet: what would stand there, and how it comes there. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-paths';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** A way on. */
  readonly children?: ComponentChildren;
}

/** Looks like a notice, and teaches. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps): JSX.Element {
  const words = useWords();
  return (
    <div class="notice" role="status">
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <div class="notice-words">
        <p class="notice-title">{words(title)}</p>
        <p class="notice-text">{words(text)}</p>
      </div>
      {children}
    </div>
  );
}
