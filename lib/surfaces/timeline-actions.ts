/** What can be done with the timeline of the article in a tab: its sentences shown there, the line taken away. */
import type { TextSpan } from '@/lib/core/text/span';
import type { Timeline } from '@/lib/core/timeline/timeline';
import { createTabClient } from '@/lib/messages/client';
import { systemClock } from '@/lib/platform/clock';
import { downloadFile } from '@/lib/platform/downloads';
import type { TabPort } from '@/lib/platform/port';
import type { FollowedPage } from './follow-page';
import { toTimelineFile } from './timeline-files';
import type { TimelineFileFormat } from './timeline-files';

/** The callbacks of the panel. */
export interface TimelineActions {
  readonly onJumpToPassage: (span: TextSpan) => void;
  /** Tells how many entries the format could not take. */
  readonly onSaveTimeline: (format: TimelineFileFormat, timeline: Timeline) => { readonly leftOut: number };
}

/** What they need to know when they are called. */
export interface TimelineActionsParts {
  readonly tabs: TabPort;
  /** Null when there is no tab; then nothing can be shown in it. */
  readonly tabId: number | null;
  readonly page: FollowedPage;
}

/** Builds them for one tab. */
export function createTimelineActions({ tabs, tabId, page }: TimelineActionsParts): TimelineActions {
  return {
    onJumpToPassage: (span) => {
      if (tabId !== null) void createTabClient(tabs, tabId).send('page/jump', { to: 'passage', ...span });
    },
    onSaveTimeline: (format, timeline) => {
      if (page.kind !== 'ready') return { leftOut: 0 };
      const { title, url } = page.report.page;
      const { file, leftOut } = toTimelineFile(format, { subject: title, url, timeline }, systemClock());
      downloadFile(file);
      return { leftOut };
    },
  };
}
