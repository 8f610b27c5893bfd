/** What can be chosen to be exported: where the reader came from stays among it, under its name. */
import { useRef, useState } from 'preact/hooks';
import type { SubjectChoice } from '@/components/export/export';
import type { ExportSubject } from '@/lib/surfaces/export/export-subject';
import type { LibraryContext } from '../library-context';
import { toSubjectChoice, toSubjectId } from './subjects';
import { useProjectRows } from './use-project-rows';

/** A choice with what it means. */
export interface NamedSubject extends SubjectChoice {
  readonly subject: ExportSubject;
}

/** @param name of the subject; null until it is read. */
export function useSubjectChoices(
  { store, words }: LibraryContext,
  subject: ExportSubject,
  name: string | null,
): readonly NamedSubject[] {
  const [given] = useState(subject);
  const names = useRef(new Map<string, string>());
  const projects = useProjectRows(store);
  if (name !== null) names.current.set(toSubjectId(subject), name);
  const nameOf = (one: ExportSubject): string | null => names.current.get(toSubjectId(one)) ?? null;
  const all: readonly (readonly [ExportSubject, string | null])[] = [
    [given, nameOf(given)],
    [subject, nameOf(subject)],
    [{ kind: 'everything' }, null],
    ...projects.map((project) => [{ kind: 'project', id: project.id }, project.name] as const),
  ];
  const choices = all.map(([one, named]) => ({ ...toSubjectChoice(one, named, words), subject: one }));
  return choices.filter(({ id }, index) => choices.findIndex((other) => other.id === id) === index);
}
