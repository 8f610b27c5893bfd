/** The style sheets of the overlay as texts: a closed shadow root takes nothing from the page and nothing from our own pages. */
import tokens from '@/components/tokens.css?inline';
import surface from '@/components/surface/surface.css?inline';
import button from '@/components/button/button.css?inline';
import icon from '@/components/icon/icon.css?inline';
import card from '@/components/card/entity-card.css?inline';
import timeline from '@/components/timeline/timeline.css?inline';
import toolbar from '@/components/toolbar/selection-toolbar.css?inline';
import choiceStrip from '@/components/choice-strip/choice-strip.css?inline';
import stage from './stage.css?inline';

export const overlayStyles: readonly string[] = [
  tokens,
  surface,
  button,
  icon,
  card,
  timeline,
  toolbar,
  choiceStrip,
  stage,
];
