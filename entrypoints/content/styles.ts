/** Style sheets as texts: those of the overlay, whose closed shadow root takes nothing from the page and nothing from our own pages, and that of marks. */
import marks from '@/lib/page/marks/marks.css?inline';
import tokens from '@/components/tokens.css?inline';
import surface from '@/components/surface/surface.css?inline';
import button from '@/components/button/button.css?inline';
import icon from '@/components/icon/icon.css?inline';
import card from '@/components/card/entity-card.css?inline';
import timeline from '@/components/timeline/timeline.css?inline';
import toolbar from '@/components/toolbar/selection-toolbar.css?inline';
import adjust from '@/components/adjust/adjust.css?inline';
import choiceStrip from '@/components/choice-strip/choice-strip.css?inline';
import glance from '@/components/note-glance/note-glance.css?inline';
import map from '@/components/page-map/page-map.css?inline';
import stage from './stage.css?inline';

/** How marks look, for the frames and shadow trees of the page that the manifest's sheet does not reach. */
export const marksStyle: string = marks;

export const overlayStyles: readonly string[] = [
  tokens,
  surface,
  button,
  icon,
  card,
  timeline,
  toolbar,
  choiceStrip,
  adjust,
  glance,
  map,
  stage,
];
