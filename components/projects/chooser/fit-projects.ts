/** Which projects fit what is being typed. Pure. */
import type { ChoosableProject } from './choosing';

/** Those with all the typed words in their names, whatever case and accents; a name that begins so comes first, the rest keep their order. */
export function fitProjects(projects: readonly ChoosableProject[], typed: string): readonly ChoosableProject[] {
  const wanted = fold(typed);
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const fitting = projects.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  const begins = ({ name }: ChoosableProject): boolean => fold(name).startsWith(wanted);
  return [...fitting.filter(begins), ...fitting.filter((project) => !begins(project))];
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
