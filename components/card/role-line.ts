/** The line under a name: the role at the article's date, with no more of a date than such a line needs. */
import { useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { RoleAtDate } from '@/lib/core/card/role-at';
import { coarsen, parseEdtf, printEdtf } from '@/lib/core/dates/edtf';
import type { EdtfPoint, OpenEnd, Precision } from '@/lib/core/dates/edtf';

/** "President of South Korea since June 2025", or "President of South Korea, 1998–2003"; null when there is no role. */
export function useRoleLine(role: RoleAtDate | null): string | null {
  const words = useWords();
  const formatDate = useFormatDate();
  if (role === null) return null;
  const term = toTerm(role.date);
  return words(term.runsOn ? 'role_running' : 'role_ended', role.role, formatDate(term.date, 'long'));
}

/** A term that runs on is told to the month, one that is over to the year. */
function toTerm(edtf: string): { readonly date: string; readonly runsOn: boolean } {
  const date = parseEdtf(edtf);
  if (date === null) return { date: edtf, runsOn: false };
  if (date.kind === 'point') return { date: printEdtf(coarsen(date, 'month')), runsOn: false };
  const runsOn = typeof date.end === 'string';
  const precision = runsOn ? 'month' : 'year';
  const start = coarsenEnd(date.start, precision);
  return { date: printEdtf({ kind: 'interval', start, end: coarsenEnd(date.end, precision) }), runsOn };
}

function coarsenEnd(end: EdtfPoint | OpenEnd, precision: Precision): EdtfPoint | OpenEnd {
  return typeof end === 'string' ? end : coarsen(end, precision);
}
