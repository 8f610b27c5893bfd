/** Which highlights belong to a project before they have a place in it: those with one of its tags, or with its name as a tag. */
import type { ProjectRow } from '../notes/project-rows';

/** Of all tags in use those that gather for the project, however they are written: case, accents and spacing do not matter. */
export function chooseGatheringTags(
  project: Pick<ProjectRow, 'name' | 'tags'>,
  tagsInUse: readonly string[],
): readonly string[] {
  const wanted = new Set([project.name, ...(project.tags ?? [])].map(fold).filter((tag) => tag !== ''));
  return tagsInUse.filter((tag) => wanted.has(fold(tag)));
}

/** "#Harbour-talks" and "harbour talks" are one tag to somebody who collects. */
function fold(tag: string): string {
  return tag
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
