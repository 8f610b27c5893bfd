/** Names that several entities claim in full must have been looked at: which one a newspaper means, and what tells them apart. */
import { place, wrong } from './check';
import type { Check, Finding } from './check';
import { claimsByName } from './full-names';
import { toReviewedLine } from './reviewed-lists';
import type { ReviewedLine } from './reviewed-lists';

/** Each shared name stands in the reviewed list with all who claim it. */
export function sharedNames(reviewed: readonly ReviewedLine[]): Check {
  return {
    name: 'shared-name',
    advice: 'Make it short, give each a commonness and context words, and add the line to reviewed/shared-names.tsv.',
    find: (entities) =>
      [...claimsByName(entities)].flatMap(([key, claims]): Finding[] => {
        const [first] = claims;
        if (first === undefined || claims.length === 1) return [];
        const ids = claims.map(({ placed }) => placed.entity.id);
        const isReviewed = reviewed.some((line) => line.subject === key && ids.every((id) => line.ids.includes(id)));
        if (isReviewed) return [];
        const { text } = first.alias;
        const remark = wrong('aliases', `“${text}” is a full name of ${ids.join(', ')}`);
        return [{ ...place(first.placed, remark), line: toReviewedLine(text, ids) }];
      }),
  };
}
