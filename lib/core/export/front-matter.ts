/** The properties at the top of an exported article. YAML is printed by its library: quoting is its business, and titles try everything. */
import { stringify } from 'yaml';
import { toEdtfDay } from '../dates/day-range';
import type { PageRow } from '../notes/rows';
import { toLine } from './plain-text';
import { toVaultTag } from './vault-tag';

/**
 * The front matter with its fences; what the page does not say is left out.
 *
 * @param offsetMinutes what the reader's time zone adds to UTC, for the day of saving.
 */
export function toFrontMatter(page: PageRow, tags: readonly string[], offsetMinutes: number): string {
  const properties = {
    title: toLine(page.title),
    author: page.byline,
    site: page.site,
    url: page.url,
    published: page.published,
    saved: toEdtfDay(page.createdAt, offsetMinutes),
    tags: [...new Set(tags.map(toVaultTag))],
  };
  const said = Object.entries(properties).flatMap(([name, value]): [string, string | string[]][] => {
    const plain = typeof value === 'string' ? toLine(value) : value;
    return plain === null || plain.length === 0 ? [] : [[name, plain]];
  });
  return `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n`;
}
