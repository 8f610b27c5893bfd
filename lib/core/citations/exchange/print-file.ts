/** The forms in which sources go to reference managers, with the ending and the media type of each. */
import type { CitationSource } from '../citation-types';
import { toBibtex } from './bibtex';
import { toCslJson } from './csl-json';
import { toRis } from './ris';

export const citationFormats = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;
/** A form that reference managers read. */
export type CitationFormat = (typeof citationFormats)[number];

interface FormatFacts {
  /** As reference managers call it. */
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly print: (sources: readonly CitationSource[]) => string;
}

/** What there is to know about each form. */
export const citationFormatFacts: Readonly<Record<CitationFormat, FormatFacts>> = {
  bibtex: { name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', print: (all) => toBibtex(all, 'bibtex') },
  biblatex: {
    name: 'biblatex',
    ending: 'bib',
    mediaType: 'application/x-bibtex',
    print: (all) => toBibtex(all, 'biblatex'),
  },
  ris: { name: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems', print: toRis },
  'csl-json': {
    name: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    print: toCslJson,
  },
};
