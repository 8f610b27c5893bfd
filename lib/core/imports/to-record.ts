/** Makes a record from what a file says, whatever the format: the one place where addresses are judged and lengths are limited. */
import type { EntityRef } from '../entities/record';
import { toPageKeys } from '../notes/page-key';
import type { HighlightColour } from '../notes/rows';
import type { AsideReason, ImportStep } from './imported';

/** What a file says of a record; what it does not say is left out. */
export interface SaidRecord {
  readonly url: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly id?: string | undefined;
  /** The words of the article; without them the record is about the article as a whole. */
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Where the words began, in whatever text they were counted: a hint. */
  readonly start?: number | undefined;
  readonly colour?: HighlightColour | null | undefined;
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly entities?: readonly EntityRef[] | undefined;
  /** ISO 8601. */
  readonly created?: string | undefined;
}

/** The same limits as the rows have. */
const longestQuote = 100_000;
const longestNote = 1_000_000;
const longestUrl = 8_000;
/** Context beyond this tells nothing more. */
const longestContext = 512;

const ownId = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The record, or why it is none. */
export function toRecord(index: number, said: SaidRecord): ImportStep {
  const aside = (reason: AsideReason): ImportStep => ({ kind: 'aside', index, reason });
  const address = judgeAddress(said);
  if (typeof address === 'string') return aside(address);
  const exact = (said.exact ?? '').trim();
  const note = (said.note ?? '').replaceAll(/\r\n?/g, '\n').trim();
  const tags = [
    ...new Set((said.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== '' && tag.length <= 100)),
  ];
  if (exact === '' && note === '' && tags.length === 0) return aside('no-quote');
  if (exact.length > longestQuote || note.length > longestNote) return aside('too-long');
  const start = Number.isSafeInteger(said.start) && (said.start ?? -1) >= 0 ? (said.start ?? 0) : 0;
  const anchor = {
    exact,
    prefix: (said.prefix ?? '').slice(-longestContext),
    suffix: (said.suffix ?? '').slice(0, longestContext),
    start,
    end: start + exact.length,
  };
  const record = {
    index,
    ...address,
    id: said.id !== undefined && ownId.test(said.id) ? said.id.toLowerCase() : null,
    anchor: exact === '' ? null : anchor,
    colour: said.colour ?? null,
    note,
    tags,
    entities: said.entities ?? [],
    createdAt: toTime(said.created),
  };
  return { kind: 'record', record };
}

/** Only pages of the web and files can be opened again; `javascript:`, `data:` and the like must never become a link. */
function judgeAddress({ url, title = '', byline }: SaidRecord) {
  if (url.trim() === '') {
    // A quote from a book has no address; its title is all there is to keep it by.
    if (title.trim() === '') return 'no-address';
    const key = `no-address/${[byline ?? '', title].join('/').trim().toLowerCase().slice(0, 1_000)}`;
    return { page: toPage('', title, byline), urlKeys: [key] };
  }
  const parsed = URL.parse(url.trim());
  if (parsed === null) return 'no-address';
  if (!/^(https?|file):$/.test(parsed.protocol) || parsed.href.length > longestUrl) return 'unsafe-address';
  return { page: toPage(parsed.href, title, byline), urlKeys: toPageKeys(parsed.href, null) };
}

function toPage(url: string, title: string, byline: string | undefined) {
  return { url, title: title.trim(), byline: byline?.trim() || null, site: null, published: null, language: null };
}

function toTime(text: string | undefined): number | null {
  // Readwise writes a space where ISO 8601 has a T.
  const time = text === undefined ? Number.NaN : Date.parse(text.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
  return Number.isNaN(time) || time < 0 ? null : time;
}
