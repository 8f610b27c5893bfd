/** The line under a name: the role at the article's date, with no more of a date than such a line needs. */
import { coarsenDate, useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { RoleAtDate } from '@/lib/core/card/role-at';

/** "President of South Korea since June 2025", or "President of South Korea, 1998–2003"; null when there is no role. */
export function useRoleLine(role: RoleAtDate | null): string | null {
  const words = useWords();
  const formatDate = useFormatDate();
  if (role === null) return null;
  // An interval without an end runs on and is told to the month; one that is over is told to the year.
  const runsOn = /\/(?:\.\.)?$/.test(role.date);
  const date = coarsenDate(role.date, runsOn ? 'month' : 'year');
  return words(runsOn ? 'role_running' : 'role_ended', role.role, formatDate(date, 'long'));
}
