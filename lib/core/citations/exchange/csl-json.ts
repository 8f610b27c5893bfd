/** Sources as CSL-JSON (Citation Style Language 1.0.2, "csl-data"), which Zotero, Pandoc and other processors read. */
import { parseEdtf } from '../../dates/edtf';
import type { EdtfPoint } from '../../dates/edtf';
import type { Author } from '../author';
import { isDropping } from '../names/print-names';
import type { CitationSource, SourceKind } from '../citation-types';
import { toLines } from '../to-lines';
import { toCitationKeys } from './citation-key';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly 'static-ordering'?: boolean;
  readonly literal?: string;
}

interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

/** One entry; a variable that is not known is left out. */
export interface CslEntry {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'report';
  readonly genre?: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
}

const types: Readonly<Record<SourceKind, CslEntry['type']>> = {
  news: 'article-newspaper',
  opinion: 'article-newspaper',
  web: 'webpage',
  report: 'report',
};

/** The entries in the order of the sources. */
export function toCslEntries(sources: readonly CitationSource[]): readonly CslEntry[] {
  const sound = sources.map(toLines);
  const keys = toCitationKeys(sound);
  return sound.map((source, index) => toEntry(source, keys[index] ?? source.id));
}

/** The file: a JSON array. */
export function toCslJson(sources: readonly CitationSource[]): string {
  return `${JSON.stringify(toCslEntries(sources), null, 2)}\n`;
}

function toEntry(source: CitationSource, id: string): CslEntry {
  const { kind, title, authors, publication, url, language } = source;
  const issued = toCslDate(source.published);
  const accessed = toCslDate(source.accessed);
  return {
    id,
    type: types[kind],
    ...(kind === 'opinion' ? { genre: 'Opinion' } : {}),
    ...(title === '' ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map(toCslName) }),
    ...(publication === null ? {} : { [kind === 'report' ? 'publisher' : 'container-title']: publication }),
    ...(issued === null ? {} : { issued }),
    ...(accessed === null ? {} : { accessed }),
    ...(url === '' ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
  };
}

function toCslName(author: Author): CslName {
  if (author.kind === 'group') return { literal: author.name };
  const { given, family, particle, suffix, isFamilyFirst } = author;
  const particleKey = isDropping(particle) ? 'dropping-particle' : 'non-dropping-particle';
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(particle === '' ? {} : { [particleKey]: particle }),
    ...(suffix === '' ? {} : { suffix }),
    ...(isFamilyFirst ? { 'static-ordering': true } : {}),
  };
}

/** A decade or a century has no parts in CSL and stands as words. */
function toCslDate(edtf: string | null): CslDate | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date === null || edtf === null) return null;
  const points = date.kind === 'point' ? [date] : [date.start, date.end].filter((end) => typeof end !== 'string');
  const isExact =
    points.length > 0 && points.every(({ precision }) => precision !== 'decade' && precision !== 'century');
  if (!isExact) return { literal: edtf };
  return {
    'date-parts': points.map(toParts),
    ...(points.some(({ qualifier }) => qualifier !== '') ? { circa: true } : {}),
  };
}

function toParts({ year, month, day }: EdtfPoint): readonly number[] {
  return [year, month, day].filter((part) => part !== null);
}
