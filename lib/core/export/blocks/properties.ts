/** The properties at the top of a file. YAML is printed by its library: quoting is its business, and titles try everything. */
import { stringify } from 'yaml';
import { toEdtfDay } from '../../dates/day-range';
import type { PageRow } from '../../notes/rows';
import type { ExportedDocument, PropertyForm } from '../exported-file';
import { toLine } from '../plain-text';
import { escapeText } from './markdown-text';
import { toVaultTag } from './vault-tag';

/** A property's value; null, empty text and empty lists are left out. */
export type PropertyValue = string | readonly string[] | null;

/** What is said of an article, in the order in which it stands. @param offsetMinutes what the reader's time zone adds to UTC. */
export function listPageProperties(
  page: PageRow,
  tags: readonly string[],
  offsetMinutes: number,
): Readonly<Record<string, PropertyValue>> {
  return {
    title: page.title,
    author: page.byline,
    site: page.site,
    url: page.url,
    published: page.published,
    saved: toEdtfDay(page.createdAt, offsetMinutes),
    tags: toVaultTags(tags),
  };
}

/** Tags as vaults take them, each once. */
export function toVaultTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(toVaultTag))].filter((tag) => tag !== '');
}

/** Properties as text, each by itself so that one can change without the others. */
export function printPropertyList(
  form: PropertyForm,
  properties: Readonly<Record<string, PropertyValue>>,
): ExportedDocument['properties'] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const plain = typeof value === 'string' ? toLine(value) : (value ?? []).map(toLine).filter((one) => one !== '');
    return plain.length === 0 ? [] : [{ name, text: form === 'yaml' ? toYaml(name, plain) : toLogseq(name, plain) }];
  });
}

/** Words, days and addresses that are plain in YAML beyond doubt; all else is for the library, which takes ten times as long. */
const plainInYaml = /^(?:[A-Za-z][A-Za-z0-9]* [A-Za-z0-9 ]*[A-Za-z0-9]|\d{4}-\d\d-\d\d|https?:\/\/[\w./?=&~+-]+\w)$/;

function toYaml(name: string, value: string | readonly string[]): string {
  if (typeof value === 'string' && plainInYaml.test(value)) return `${name}: ${value}`;
  return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
}

/** Logseq reads no quotation marks and separates the names of a list by commas. */
function toLogseq(name: string, value: string | readonly string[]): string {
  const text = typeof value === 'string' ? value : value.map((one) => one.replaceAll(',', ' ')).join(', ');
  return `${name}:: ${name === 'url' ? text : escapeText(text)}`;
}
