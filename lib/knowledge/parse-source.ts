/** Reads source files entity by entity: a mistake in one costs that one, and is told with its place. */
import * as z from 'zod/mini';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { sourceEntitySchema, sourceFileSchema } from './source';
import type { SourceEntity } from './source';
import type { SourceProblem } from './source-problem';

/** A source file as JSON says it. */
export interface SourceInput {
  /** The file's name, for problems. */
  readonly file: string;
  readonly value: unknown;
}

/** An entity that has its form, and where it stands. */
export interface PlacedEntity {
  readonly file: string;
  readonly asOf: string;
  readonly entity: SourceEntity;
}

const envelopeSchema = z.object({ asOf: sourceFileSchema.shape.asOf, entities: z.array(z.unknown()) });
const namedSchema = z.object({ id: z.string() });

/** The entities of all files that have their form, and the problems of those that have not. */
export function parseSource(inputs: readonly SourceInput[]): { entities: PlacedEntity[]; problems: SourceProblem[] } {
  const entities: PlacedEntity[] = [];
  const problems: SourceProblem[] = [];
  for (const { file, value } of inputs) {
    const envelope = envelopeSchema.safeParse(value);
    if (!envelope.success) {
      problems.push(...toProblems(file, null, envelope.error));
      continue;
    }
    const { asOf } = envelope.data;
    if (parseEdtf(asOf) === null) problems.push(leftOut(file, null, 'asOf', 'not an EDTF date'));
    envelope.data.entities.forEach((written, index) => {
      const parsed = sourceEntitySchema.safeParse(written);
      if (parsed.success) entities.push({ file, asOf, entity: parsed.data });
      else
        problems.push(
          ...toProblems(file, namedSchema.safeParse(written).data?.id ?? `entity ${String(index)}`, parsed.error),
        );
    });
  }
  return { entities, problems };
}

function toProblems(file: string, id: string | null, error: z.core.$ZodError): SourceProblem[] {
  return error.issues.map((issue) => leftOut(file, id, issue.path.join('.'), issue.message));
}

function leftOut(file: string, id: string | null, path: string, text: string): SourceProblem {
  return { severity: 'left-out', file, id, path, text };
}
