/** Checks the hand-written sources as a whole: what a maintainer must mend, what deserves a second look, and what to do about it. It reads no files. */
import { allChecks } from './checks/all-checks';
import type { Check, Finding, NamedEntity } from './checks/check';
import { claimsByName } from './checks/full-names';
import type { ReviewedLine, ReviewedLists } from './checks/reviewed-lists';
import type { PlacedEntity } from './parse-source';
import { toAliases } from './source-aliases';
import type { SourceProblem } from './source-problem';

/** What one check found, never empty. */
export interface CheckFindings {
  readonly check: Pick<Check, 'name' | 'advice'>;
  readonly findings: readonly Finding[];
}

/** What reading the sources gave: entities with their form and unique ids, and what was wrong on the way. */
export interface ReadSource {
  readonly entities: readonly PlacedEntity[];
  readonly problems: readonly SourceProblem[];
}

const reading = { name: 'form', advice: 'Mend the field, or add the record whose id is missing.' };
const lists = { name: 'reviewed', advice: 'Take the line out, or write what it lacks.' };

/** All findings by check, those of reading first; checks that found nothing are left out. */
export function checkSource({ entities, problems }: ReadSource, reviewed: ReviewedLists): CheckFindings[] {
  const aliases = toAliases(entities.map(({ entity }) => entity));
  const named = entities.map((placed, index): NamedEntity => ({ ...placed, aliases: aliases[index] ?? [] }));
  const used = new Set<ReviewedLine>();
  const isExcepted = (check: Check, { id }: Finding): boolean => {
    const lines = reviewed.exceptions.filter((line) => line.subject === check.name && line.ids.includes(id ?? ''));
    lines.forEach((line) => used.add(line));
    return lines.length > 0;
  };
  const checked = allChecks(reviewed).map((check) => ({
    check,
    findings: check.find(named).filter((finding) => !isExcepted(check, finding)),
  }));
  const stale = [
    ...reviewed.exceptions.filter((line) => !used.has(line)),
    ...namesNoLongerClaimed(named, reviewed.names),
  ];
  return [
    { check: reading, findings: problems },
    ...checked,
    { check: lists, findings: [...reviewed.problems, ...stale.map(toStaleFinding)] },
  ].filter(({ findings }) => findings.length > 0);
}

/** A line about a name that one of its records no longer bears. */
function namesNoLongerClaimed(named: readonly NamedEntity[], lines: readonly ReviewedLine[]): ReviewedLine[] {
  const claims = claimsByName(named);
  return lines.filter(({ subject, ids }) => {
    const claimants = new Set((claims.get(subject) ?? []).map(({ placed }) => placed.entity.id));
    return !ids.every((id) => claimants.has(id));
  });
}

function toStaleFinding({ file, subject, ids }: ReviewedLine): Finding {
  return {
    severity: 'doubt',
    file,
    id: null,
    path: subject,
    text: `is reviewed for ${ids.join(', ')}, where nothing is found`,
  };
}
