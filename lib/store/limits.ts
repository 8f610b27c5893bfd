/** How much a row may hold. Pages name themselves as they like; a title of a megabyte is cut, never refused. */
import type { PageRow } from '@/lib/core/notes/rows';

/** Code units for what a page says of itself. */
const maxTitle = 1_000;
const maxByline = 500;
const maxSite = 300;
const maxLanguage = 50;
/** Addresses under which one article was seen. */
const maxUrlKeys = 50;
/** An address longer than this is not a page key: browsers themselves stop near it. */
const maxUrlKey = 8_000;

/** Tags on one note. */
const maxTags = 1_000;
/** Code units in one note; the row's schema says the same. */
export const maxNoteText = 1_000_000;
/** Code units in one tag; the row's schema says the same. */
const maxTag = 100;
/** Entities named in one highlight. */
export const maxEntities = 500;

/** What a page says of itself, as a row keeps it. */
export type PageFields = Pick<PageRow, 'url' | 'title' | 'byline' | 'site' | 'published' | 'language'> &
  Partial<Pick<PageRow, 'sourceKind'>>;

/** Cuts a page's words about itself to what a row may hold. */
export function limitPageFields(fields: PageFields): PageFields {
  return {
    url: fields.url,
    title: cut(fields.title, maxTitle),
    byline: fields.byline === null ? null : cut(fields.byline, maxByline),
    site: fields.site === null ? null : cut(fields.site, maxSite),
    published: fields.published,
    language: fields.language === null ? null : cut(fields.language, maxLanguage),
    ...(fields.sourceKind === undefined ? {} : { sourceKind: fields.sourceKind }),
  };
}

/** Tags keep their case and order; blanks around them, repeats and what is too long for a tag go. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.trim()).filter((tag) => tag !== '' && tag.length <= maxTag);
  return [...new Set(tidy)].slice(0, maxTags);
}

/** Both lists of page keys as one, the older first, without repeats. */
export function mergeUrlKeys(older: readonly string[], newer: readonly string[]): string[] {
  const keys = [...older, ...newer].filter((key) => key.length <= maxUrlKey);
  return [...new Set(keys)].slice(0, maxUrlKeys);
}

/** Never ends in half a character. */
function cut(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(maxUnits - 1)) ? maxUnits - 1 : maxUnits;
  return text.slice(0, end);
}
