/** Keeps the figures of each evaluation in its own section of `tests/eval/README.md`, with the day and the command that prints them. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const path = fileURLToPath(new URL('./README.md', import.meta.url));

/** The file with the section of this heading replaced, or added at its end; other sections stay as they are. */
export function withSection(markdown: string, heading: string, content: string): string {
  const parts = markdown.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${content.trim()}\n\n`;
  const at = parts.findIndex((part) => part.startsWith(`## ${heading}\n`));
  if (at >= 0) return parts.with(at, section).join('').trimEnd().concat('\n');
  return `${markdown.trimEnd()}\n\n${section}`.trimEnd().concat('\n');
}

/** Writes figures that were just measured, dated today. Scores and offsets only: the texts of the sets are other people's. */
export async function writeSection(heading: string, command: string, content: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const before = await readFile(path, 'utf8');
  const after = withSection(before, heading, `Measured ${today} with \`${command}\`.\n\n${content}`);
  await writeFile(path, await format(after, { parser: 'markdown', singleQuote: true, printWidth: 120 }));
}
