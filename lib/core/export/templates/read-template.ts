/** Reads the parts of a template, each for the place it is printed in: a file's name, properties, or Markdown. */
import { parseDocument } from 'yaml';
import type { ExportedDocument } from '../exported-file';
import { splitProperties } from '../merge/merge-properties';
import type { ExportTemplate, TemplatePart } from './export-template';
import { createTemplateEngine } from './template-engine';
import type { OrFault, TemplateEngine, TemplateFault } from './template-engine';
import { templateVariables } from './template-reference';
import { printInMarkdown, printInName, printInYaml } from './template-values';

/** A fault in one of the parts. */
export type PartFault = TemplateFault & { readonly part: TemplatePart };

type Values = Readonly<Record<string, unknown>>;

/** A template that was read; each part prints with the values it is given. */
export interface TemplateReader {
  readonly filename: (values: Values) => OrFault<string>;
  readonly properties: (values: Values) => OrFault<ExportedDocument['properties']>;
  readonly header: (values: Values) => OrFault<string>;
  readonly highlight: (values: Values) => OrFault<string>;
}

/** Reads a template; all faults that can be seen without values. */
export function readTemplate(
  template: ExportTemplate,
  locale: string,
):
  | { readonly kind: 'done'; readonly reader: TemplateReader }
  | { readonly kind: 'faults'; readonly faults: readonly PartFault[] } {
  const [markdown, yaml, name] = [printInMarkdown, printInYaml, printInName].map((print) =>
    createTemplateEngine(print, locale),
  ) as [TemplateEngine, TemplateEngine, TemplateEngine];
  const { properties, body, firstBodyLine } = splitHeader(template.header);
  const faults: PartFault[] = [];
  const read = (engine: TemplateEngine, source: string, part: TemplatePart, firstLine = 1) =>
    readPart(engine, source, part, firstLine, faults);
  const parts = {
    filename: read(name, template.filename, 'filename'),
    properties: read(yaml, properties, 'header', 2),
    header: read(markdown, body, 'header', firstBodyLine),
    highlight: read(markdown, template.highlight, 'highlight'),
  };
  if (faults.length > 0) return { kind: 'faults', faults };
  const propertiesOf = (values: Values): OrFault<ExportedDocument['properties']> => {
    const printed = parts.properties(values);
    return printed.kind === 'fault' ? printed : readProperties(printed.value);
  };
  return { kind: 'done', reader: { ...parts, properties: propertiesOf } };
}

function readPart(
  engine: TemplateEngine,
  source: string,
  part: TemplatePart,
  firstLine: number,
  faults: PartFault[],
): (values: Values) => OrFault<string> {
  const shift = (fault: TemplateFault): TemplateFault => ({ ...fault, line: fault.line + firstLine - 1 });
  const read = engine.read(source);
  if (read.kind === 'fault') {
    faults.push({ part, ...shift(read.fault) });
    return () => read;
  }
  for (const { names, line, column } of engine.listVariables(read.value)) {
    const message = `There is no ${names.join('.')} here.`;
    if (!isKnown(names, part)) faults.push({ part, ...shift({ line, column, message }) });
  }
  return (values) => {
    const rendered = engine.render(read.value, values);
    return rendered.kind === 'done' ? rendered : { kind: 'fault', fault: shift(rendered.fault) };
  };
}

/** Names of files are made for links, too, where no highlights are at hand. */
const namesOfFiles: readonly string[] = ['title', 'author', 'site', 'published', 'saved', 'language'];

function isKnown([root = '', name]: readonly string[], part: TemplatePart): boolean {
  if (root !== 'article' && (root !== 'highlight' || part !== 'highlight')) return false;
  if (name === undefined) return true;
  return Object.hasOwn(templateVariables, `${root}.${name}`) && (part !== 'filename' || namesOfFiles.includes(name));
}

/** The properties between fences at the very beginning, and what follows them. */
function splitHeader(header: string): {
  readonly properties: string;
  readonly body: string;
  readonly firstBodyLine: number;
} {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(header);
  if (match === null) return { properties: '', body: header, firstBodyLine: 1 };
  const body = header.slice(match[0].length);
  return { properties: match[1] ?? '', body, firstBodyLine: match[0].split('\n').length };
}

/** The properties as they stand in the file; a fault when no YAML parser would read them. Those without a value are left out. */
function readProperties(text: string): OrFault<ExportedDocument['properties']> {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    return { kind: 'fault', fault: { line: line + 1, column: col, message: error.message.split('\n')[0] ?? '' } };
  }
  const properties = splitProperties(text.trimEnd().split('\n'), 'yaml');
  return {
    kind: 'done',
    value: properties.filter((one) => one.name !== '' && !/:\s*(""|\[\]|~|null)?\s*$/.test(one.text)),
  };
}
