/** A file as an export makes it: properties and blocks, each of which is known again by its id when the file is exported anew. */
import * as z from 'zod/mini';

/** One block of a file: Markdown without blank lines around it. */
export const exportBlockSchema = z.object({
  /** Stands in the text as its block id, footnote or comment, but for the few blocks that have none (`head`, `index`). */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  text: z.string(),
  /** Set for what the library no longer holds: its last words stay, marked. */
  removed: z.optional(z.literal(true)),
});
export type ExportBlock = z.infer<typeof exportBlockSchema>;

/** How properties are written at the top of a file: YAML between fences, or Logseq's `name:: value`. */
export const propertyFormSchema = z.enum(['yaml', 'logseq']);
export type PropertyForm = z.infer<typeof propertyFormSchema>;

/** What an export wrote into one file, before any word of the reader's. */
export const exportedDocumentSchema = z.object({
  form: propertyFormSchema,
  /** The properties, each as its lines of text. */
  properties: z.array(z.object({ name: z.string(), text: z.string() })),
  blocks: z.array(exportBlockSchema),
});
export type ExportedDocument = z.infer<typeof exportedDocumentSchema>;

/** One file of an export. */
export interface ExportedFile {
  /** What the file is of, the same in every export: `page:<id>`, `project:<id>`, `entity:<id>`, `highlight:<id>`, `index:<name of the scope>`. */
  readonly key: string;
  /** Relative, with `/` between folders; safe on every system and different from all others. */
  readonly path: string;
  readonly text: string;
  readonly document: ExportedDocument;
}

/** The text of a document, ending in a line feed. */
export function printDocument({ form, properties, blocks }: ExportedDocument): string {
  const body = blocks.map(({ text }) => text).join('\n\n');
  const head = printProperties(form, properties);
  return `${[head, body].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The properties with their fences, without a line feed at the end; empty when there are none. */
function printProperties(form: PropertyForm, properties: ExportedDocument['properties']): string {
  const lines = properties.map(({ text }) => text).join('\n');
  if (lines === '') return '';
  return form === 'yaml' ? `---\n${lines}\n---` : lines;
}
