/** What the note frame asks about projects; the extension's own pages have the store itself. */
import * as z from 'zod/mini';
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import { highlightIdSchema } from '@/lib/core/notes/rows';
import { doneSchema, refusalSchema } from './outcomes';

/** Requests that the background answers. */
export const projectRequests = {
  /** The reader's projects, the one worked on last first. */
  'projects/list': {
    request: z.object({}),
    response: z.union([
      z.object({ kind: z.literal('done'), projects: z.array(z.object({ id: projectIdSchema, name: z.string() })) }),
      refusalSchema,
    ]),
  },
  /** Puts a highlight into a project, or into a new one. `count` is 0 and there is no change set when it was there already. */
  'projects/put': {
    request: z.object({
      highlightId: highlightIdSchema,
      target: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('known'), id: projectIdSchema }),
        z.object({ kind: z.literal('new'), name: z.string().check(z.minLength(1), z.maxLength(300)) }),
      ]),
    }),
    response: z.union([
      z.object({ kind: z.literal('done'), count: z.int(), changeSetId: z.nullable(z.uuid()) }),
      refusalSchema,
    ]),
  },
  /** Takes that back. */
  'projects/undo': {
    request: z.object({ changeSetId: z.uuid() }),
    response: z.union([doneSchema, refusalSchema]),
  },
} as const;
