/** The styles of what is drawn on the news page, as text for an adopted sheet: a page's policy cannot forbid that, and nothing enters its own styles. */
import css from './shadow.css?inline';

/** One sheet for the shadow root. */
export const shadowStyles: string = css;
