/** One source in one style: its line in the list, its citation in the text or the note. For several sources that depend on each other see `bibliography`. */
import type { CitationSource, RichText, StyleId } from './citation-types';
import { toRuns } from './compose/compose';
import { fillTemplate } from './compose/fill-template';
import { createScope } from './compose/scope';
import type { Surroundings } from './compose/scope';
import { getStyle } from './styles/get-style';
import { hasDoubtfulCapitals } from './titles/print-title';
import { toLines } from './to-lines';

/** The entry in the list of references. */
export function formatReference(source: CitationSource, styleId: StyleId, around: Surroundings = {}): RichText {
  const style = getStyle(styleId);
  return toRuns(fillTemplate(style.reference[source.kind], createScope(toLines(source), style, around)));
}

/** Whether the title stands in the reference as it was written although the style may want other capitals: only the reader can tell. */
export function needsCapitalsChecked(source: CitationSource, styleId: StyleId): boolean {
  const { title, language, knownNames } = toLines(source);
  return hasDoubtfulCapitals(title, getStyle(styleId).titleCase, language, knownNames);
}

/** The citation in running text, or the first note. Numbered styles number a single source 1. */
export function formatCitation(source: CitationSource, styleId: StyleId, around: Surroundings = {}): RichText {
  const style = getStyle(styleId);
  return toRuns(
    fillTemplate(style.citation[source.kind], createScope(toLines(source), style, { number: 1, ...around })),
  );
}

/** The citation of a source that was cited before: shorter in notes, the same elsewhere. */
export function formatLaterCitation(source: CitationSource, styleId: StyleId, around: Surroundings = {}): RichText {
  const { laterCitation } = getStyle(styleId);
  if (laterCitation === null) return formatCitation(source, styleId, around);
  const style = getStyle(styleId);
  return toRuns(fillTemplate(laterCitation[source.kind], createScope(toLines(source), style, around)));
}
