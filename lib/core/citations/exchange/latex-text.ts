/** Text as BibTeX and biblatex read it back unchanged, in UTF-8: the ten characters that LaTeX takes for syntax are written as commands. */

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Escapes text for a field in braces. */
export function toLatexText(text: string): string {
  return text.replaceAll(/[\\{}$&#%_^~]/g, (mark) => commands[mark] ?? mark);
}

/**
 * Addresses are printed by `\url`, which reads what they hold as it stands. Braces, backslashes and dollar signs would
 * break a field, and an address may always be written with these characters encoded.
 */
export function toLatexUrl(url: string): string {
  return url.replaceAll(/[\\{}$^~"<>|`]/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
