/** The ground everything of ours stands on: theme, language and direction, and a reset that lets nothing of a news page in. */
import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '@/components/words';

/** `system` follows the browser. */
export type Theme = 'system' | 'light' | 'dark';

export interface SurfaceProps {
  readonly theme: Theme;
  readonly children: ComponentChildren;
}

/** Wraps a view; outside it no style of ours applies, and inside it no style of the page's does. */
export function Surface({ theme, children }: SurfaceProps): JSX.Element {
  const words = useWords();
  return (
    <div class="surface" data-theme={theme} lang={words.language} dir={words.direction}>
      {children}
    </div>
  );
}
