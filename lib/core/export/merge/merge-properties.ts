/** Three-way merge of properties, one by one: the reader's own stay as they wrote them, ours follow the library, lists keep what both added. */
import { parse, stringify } from 'yaml';
import type { ExportedDocument, PropertyForm } from '../exported-file';

type Properties = ExportedDocument['properties'];
type Property = Properties[number];

/** Lines of properties after a merge, and the names of those where reader and library disagree. */
export interface MergedProperties {
  readonly lines: readonly string[];
  readonly conflicts: readonly string[];
}

/**
 * Brings the library's changes into the file's properties. Where both changed one, the reader's value stays and the library's is written
 * into the file below it, as a comment.
 */
export function mergeProperties(
  form: PropertyForm,
  base: Properties,
  lines: readonly string[],
  fresh: Properties,
): MergedProperties {
  const conflicts: string[] = [];
  const before = new Map(base.map(({ name, text }) => [name, text]));
  const now = new Map(fresh.map(({ name, text }) => [name, text]));
  const written = splitProperties(lines, form);
  const merged = written.flatMap((property): readonly string[] => {
    const [was, is] = [before.get(property.name), now.get(property.name)];
    if (property.name === '' || was === is || isSameValue(property.text, is, form)) return [property.text];
    if (isSameValue(property.text, was, form))
      return [...(is === undefined ? [] : [is]), ...listRemarks(property.text, was)];
    const list = mergeLists(property, was, is, form);
    if (list !== null) return [list];
    conflicts.push(property.name);
    return [property.text, ...toComments(is, form)];
  });
  const names = new Set(written.map(({ name }) => name));
  // One that the reader took out comes back only when the library has something new to say.
  const added = fresh.filter(({ name, text }) => !names.has(name) && before.get(name) !== text);
  return { lines: [...merged, ...added.map(({ text }) => text)].flatMap((text) => text.split('\n')), conflicts };
}

const beginsProperty: Readonly<Record<PropertyForm, RegExp>> = {
  yaml: /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'[\]{},-][^:]*?)\s*:(?:\s|$)/,
  logseq: /^([^\s:]+)::(?:\s|$)/,
};

/** Each property with the lines that belong to it; lines before the first have an empty name. */
export function splitProperties(lines: readonly string[], form: PropertyForm): readonly Property[] {
  const properties: { name: string; text: string }[] = [];
  for (const line of lines) {
    const name = beginsProperty[form].exec(line)?.[1];
    const last = properties.at(-1);
    if (name !== undefined) properties.push({ name: name.replaceAll(/^["']|["']$/g, ''), text: line });
    // Remarks and empty lines belong to nobody, so that they stay when the property above them changes.
    else if (last === undefined || /^\s*(#|$)/.test(line)) properties.push({ name: '', text: line });
    else last.text += `\n${line}`;
  }
  return properties;
}

/** Vault programs write the same value in other words: with other quotation marks, a list in one line. */
function isSameValue(a: string, b: string | undefined, form: PropertyForm): boolean {
  if (b === undefined) return false;
  if (a.trimEnd() === b) return true;
  return form === 'yaml' && JSON.stringify(readValue(a)) === JSON.stringify(readValue(b));
}

/** The value of one property; undefined where it cannot be read. */
function readValue(text: string): unknown {
  try {
    const read: unknown = parse(text);
    return typeof read === 'object' && read !== null ? Object.values(read)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The reader's remarks behind a value of ours, which stay when the value changes. */
function listRemarks(text: string, was: string | undefined): readonly string[] {
  if (was === text) return [];
  return text
    .split('\n')
    .flatMap((line) => (was?.includes(line) === true ? [] : (/\s(#.*)$/.exec(line)?.slice(1) ?? [])));
}

/** What the reader has, with what the library added and without what it took away; null where one of them is no list. */
function mergeLists(
  { name, text }: Property,
  was: string | undefined,
  is: string | undefined,
  form: PropertyForm,
): string | null {
  if (form !== 'yaml') return null;
  const [reader, old, now] = [readList(text), readList(was ?? '[]'), readList(is ?? '[]')];
  if (reader === null || old === null || now === null) return null;
  const kept = reader.filter((one) => !old.includes(one) || now.includes(one));
  const added = now.filter((one) => !old.includes(one) && !reader.includes(one));
  return stringify({ [name]: [...kept, ...added] }, { lineWidth: 0 }).trimEnd();
}

function readList(text: string): readonly string[] | null {
  if (text === '[]') return [];
  const value = readValue(text);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function toComments(text: string | undefined, form: PropertyForm): readonly string[] {
  if (text === undefined || form !== 'yaml') return [];
  return text.split('\n').map((line) => `# Backstory: ${line}`);
}
