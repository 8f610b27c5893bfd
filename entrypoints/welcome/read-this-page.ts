/**
 * Has the article on this page read. Browsers run content scripts on pages of the web alone, so this page loads the very file that they run
 * there, with its style sheet: what a reader tries here is the thing itself, not a likeness with a wiring of its own that could differ.
 */
import { toOwnUrl } from '@/lib/platform/runtime';

/** Loads the script once; it begins with what the page shows then, and follows it. */
export function readThisPage(): void {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = toOwnUrl('/content-scripts/content.css');
  const script = document.createElement('script');
  script.src = toOwnUrl('/content-scripts/content.js');
  document.head.append(style, script);
}
