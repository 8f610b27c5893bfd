/** Sources as files for reference managers. What stands in them is the core's work; here they get their names. */
import type { CitationSource } from '@/lib/core/citations/citation-types';
import { citationFormatFacts } from '@/lib/core/citations/exchange/print-file';
import type { CitationFormat } from '@/lib/core/citations/exchange/print-file';
import { suggestStem } from '@/lib/core/export/filenames/suggest-filename';
import type { OutgoingFile } from '@/lib/platform/downloads';

/** One source as a file named after its title. */
export function toCitationFile(source: CitationSource, format: CitationFormat): OutgoingFile {
  const { ending, mediaType, print } = citationFormatFacts[format];
  return { name: `${suggestStem(source)}.${ending}`, mediaType, parts: [print([source])] };
}
