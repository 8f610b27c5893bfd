/** How `pack check` tells its findings: what must be mended, what to look at, lines to paste, and the counts. It judges nothing. */
import type { CheckFindings } from '@/lib/knowledge/check-source';
import type { Finding } from '@/lib/knowledge/checks/check';
import type { SourceRecords } from '@/lib/knowledge/from-source';
import { formatSourceProblem } from '@/lib/knowledge/source-problem';
import { countBy } from './count-by';
import { formatCount, style } from './terminal';

/** The whole report; the last line says it in short. */
export function printCheckReport({ records, entities }: SourceRecords, groups: readonly CheckFindings[]): string {
  const findings = groups.flatMap((group) => group.findings);
  const [errors, doubts] = [findings.filter(isError), findings.filter((finding) => !isError(finding))];
  const events = records.reduce((sum, record) => sum + record.events.length, 0);
  const files = countBy(entities.map(({ file }) => file));
  const kinds = countBy(records.map(({ kind }) => kind));
  const sections = [
    ...printGroups(groups, 'to mend', isError),
    ...printGroups(groups, 'to look at', (finding) => !isError(finding)),
    printLines(findings),
    printFiles(files, errors, doubts),
    `${style('bold', 'By kind')}\n  ${[...kinds].map(([kind, count]) => `${kind} ${formatCount(count)}`).join(' · ')}`,
    `${formatCount(records.length)} entities, ${formatCount(events)} events in ${formatCount(files.size)} files: ` +
      `${formatCount(errors.length)} to mend, ${formatCount(doubts.length)} to look at`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function isError({ severity }: Finding): boolean {
  return severity !== 'doubt';
}

function printGroups(
  groups: readonly CheckFindings[],
  what: string,
  isMeant: (finding: Finding) => boolean,
): readonly string[] {
  return groups.flatMap(({ check, findings }) => {
    const meant = findings.filter(isMeant);
    if (meant.length === 0) return [];
    const heading = `${style('bold', check.name)}  ${formatCount(meant.length)} ${what}  ${style('dim', check.advice)}`;
    return [[heading, ...meant.map((finding) => `  ${formatSourceProblem(finding)}`)].join('\n')];
  });
}

/** The lines for the reviewed list that only a reason is missing from. */
function printLines(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return '';
  const heading = `${style('bold', 'For reviewed/shared-names.tsv')}  ${style('dim', 'once each has its reason')}`;
  return [heading, ...lines].join('\n');
}

/** Files with findings, one a line. */
function printFiles(
  files: ReadonlyMap<string, number>,
  errors: readonly Finding[],
  doubts: readonly Finding[],
): string {
  const [wrong, doubtful] = [errors, doubts].map((found) => countBy(found.map(({ file }) => file)));
  const touched = [...new Set([...(wrong?.keys() ?? []), ...(doubtful?.keys() ?? [])])].sort();
  if (touched.length === 0) return '';
  const width = Math.max(...touched.map((file) => file.length));
  const lines = touched.map((file) => {
    const counts = [`${wrong?.get(file) ?? 0} to mend`, `${doubtful?.get(file) ?? 0} to look at`];
    return `  ${file.padEnd(width)}  ${formatCount(files.get(file) ?? 0).padStart(5)} entities  ${counts.join(', ')}`;
  });
  return [style('bold', 'By file'), ...lines].join('\n');
}
