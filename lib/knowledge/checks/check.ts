/** What a check of the hand-written sources is: a name, what to do about its findings, and a pure function over all records. It reads no files. */
import type { Alias } from '@/lib/core/entities/record';
import type { PlacedEntity } from '../parse-source';
import type { SourceProblem } from '../source-problem';

/** An entity with all names the builder makes of what was written: family names, demonyms and weights included. */
export interface NamedEntity extends PlacedEntity {
  readonly aliases: readonly Alias[];
}

/** What a check found, with its place. */
export interface Finding extends SourceProblem {
  /** The line for a reviewed list, ready but for its reason, where a second look is all that is wanted. */
  readonly line?: string;
}

/** One rule for the sources as a whole. */
export interface Check {
  /** By this name exceptions refer to it. */
  readonly name: string;
  /** What a maintainer does about its findings, one sentence. */
  readonly advice: string;
  readonly find: (entities: readonly NamedEntity[]) => Finding[];
}

/** What a rule for a single entity says: the place of the entity is added by `ofEach`. */
export type Remark = Pick<Finding, 'severity' | 'path' | 'text'>;

/** Makes a check's function of a rule that looks at one entity at a time. */
export function ofEach(rule: (placed: NamedEntity) => readonly Remark[]): Check['find'] {
  return (entities) => entities.flatMap((placed) => rule(placed).map((remark) => place(placed, remark)));
}

/** The remark as a finding about this entity. */
export function place({ file, entity }: PlacedEntity, remark: Remark): Finding {
  return { ...remark, file, id: entity.id };
}

/** A remark on something that must not stay. */
export function wrong(path: string, text: string): Remark {
  return { severity: 'wrong', path, text };
}

/** A remark on something that may be right and deserves a second look. */
export function doubt(path: string, text: string): Remark {
  return { severity: 'doubt', path, text };
}
