/** Timelines as files to take away. What stands in them is the core's work; here they get their names and their form. */
import { toTimelineCalendar } from '@/lib/core/export/timeline/timeline-ics';
import { toTimelineCsv } from '@/lib/core/export/timeline/timeline-csv';
import { toTimelineMarkdown } from '@/lib/core/export/timeline/timeline-markdown';
import { toTimelineSvg } from '@/lib/core/export/timeline/timeline-svg';
import { englishTimelineWords } from '@/lib/core/export/timeline/timeline-words';
import type { ToldTimeline } from '@/lib/core/export/timeline/told-timeline';
import { suggestFilename } from '@/lib/core/export/filenames/suggest-filename';
import type { OutgoingFile } from '@/lib/platform/downloads';

/** How a timeline can be saved. */
export type TimelineFileFormat = 'markdown' | 'csv' | 'ics' | 'svg';

/** A file, and how many entries its format could not take. */
export interface TimelineFile {
  readonly file: OutgoingFile;
  readonly leftOut: number;
}

const kinds: Readonly<Record<TimelineFileFormat, { readonly ending: string; readonly mediaType: string }>> = {
  markdown: { ending: 'md', mediaType: 'text/markdown' },
  csv: { ending: 'csv', mediaType: 'text/csv' },
  ics: { ending: 'ics', mediaType: 'text/calendar' },
  svg: { ending: 'svg', mediaType: 'image/svg+xml' },
};

/** Without it Excel takes UTF-8 for the local code page and spoils every quotation mark; other programs skip it. */
const byteOrderMark = '\ufeff';

/** One timeline as a file. @param now milliseconds since 1970: when it was made. */
export function toTimelineFile(format: TimelineFileFormat, told: ToldTimeline, now: number): TimelineFile {
  const { ending, mediaType } = kinds[format];
  const title = englishTimelineWords.title(told.subject);
  const name = suggestFilename({ title, url: told.url ?? '' }).replace(/\.md$/, `.${ending}`);
  const { text, leftOut } = print(format, told, now);
  return { file: { name, mediaType, parts: [text] }, leftOut };
}

function print(format: TimelineFileFormat, told: ToldTimeline, now: number): { text: string; leftOut: number } {
  switch (format) {
    case 'markdown':
      return { text: toTimelineMarkdown(told), leftOut: 0 };
    case 'csv':
      return { text: byteOrderMark + toTimelineCsv(told), leftOut: 0 };
    case 'svg':
      return { text: toTimelineSvg(told), leftOut: 0 };
    case 'ics': {
      const { text, leftOut } = toTimelineCalendar(told, now);
      return { text, leftOut };
    }
  }
}
