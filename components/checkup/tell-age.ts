/** How long ago something was, in the reader's language. Pure: the time of day is passed in. */

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;

/** "today", "yesterday", "5 days ago", "2 months ago"; whatever lies ahead counts as today, because clocks are set back. */
export function tellAge(at: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / dayMs));
  return days < 60 ? format.format(-days, 'day') : format.format(-Math.round(days / 30), 'month');
}

/** Of the reader's own calendar. */
function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
